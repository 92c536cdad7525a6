import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { OptionsPage } from '../../components/options/OptionsPage.tsx';
import { renderSurface } from './render-surface.tsx';
import { CARD_ACTIONS } from './samples/sample-actions.ts';
import { SAMPLE_OPTIONS } from './samples/sample-options.ts';
import { showCard } from './show-card.tsx';
import { emulateMedia, leaveCircumstance } from './surfaces/circumstances.ts';

afterEach(leaveCircumstance);

describe('a reader who wants less motion', () => {
  const transitionOf = () => {
    const host = renderSurface(<OptionsPage {...SAMPLE_OPTIONS} locale="en" dataset={undefined} />);
    return getComputedStyle(host.querySelector('.switch-track') ?? host).transitionDuration;
  };

  it('sees switches change at once', async () => {
    await emulateMedia({ 'prefers-reduced-motion': 'no-preference' });
    expect(transitionOf()).toBe('0.12s');
    await emulateMedia({ 'prefers-reduced-motion': 'reduce' });
    expect(transitionOf()).toBe('0s');
  });
});

describe('a reader with forced colours', () => {
  it('sees the edge of the card, the struck-through figure and the filled badge', async () => {
    await emulateMedia({ 'forced-colors': 'active' });
    const host = showCard('palantir', CARD_ACTIONS);
    const style = (selector: string) => getComputedStyle(host.querySelector(selector) ?? host);
    const canvas = style('.card').backgroundColor;
    expect(style('.card').borderTopColor).not.toBe(canvas);
    expect(style('.figure-struck').textDecorationLine).toContain('line-through');
    const badge = style('.badge[data-verdict="contradicted"]');
    expect(badge.backgroundColor).not.toBe(canvas);
    expect(badge.color).toBe(canvas);
  });
});

describe('a reader who zooms to 200 %', () => {
  it('sees the name and the caution at once, and scrolls in one direction only', async () => {
    // A window of 1280 × 800 px at 200 %.
    await page.viewport(640, 400);
    const host = showCard('deepseek', CARD_ACTIONS, { pinned: true });
    const body = host.querySelector('.card-body');
    const bottomOfView = body?.getBoundingClientRect().bottom ?? 0;
    expect(host.querySelector('h2')?.getBoundingClientRect().bottom).toBeLessThan(bottomOfView);
    expect(host.querySelector('.caution')?.getBoundingClientRect().top).toBeLessThan(bottomOfView);
    expect(body?.scrollWidth).toBe(body?.clientWidth);
  });
});

describe('a reader of a right-to-left page', () => {
  it('gets a left-to-right card', async () => {
    document.documentElement.dir = 'rtl';
    const host = showCard('deepseek', CARD_ACTIONS, { pinned: true });
    const heading = host.querySelector('h2');
    const close = page.getByRole('button', { name: 'Close' }).element();
    expect(heading && getComputedStyle(heading).direction).toBe('ltr');
    expect(heading?.getBoundingClientRect().left).toBeLessThan(close.getBoundingClientRect().left);
  });
});
