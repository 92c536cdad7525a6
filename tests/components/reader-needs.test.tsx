import { afterEach, describe, expect, it } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { CardMessage } from '../../components/card/CardMessage.tsx';
import { CARD_ACTIONS } from './gallery/variants.ts';
import { renderSurface } from './render-surface.tsx';
import { showCard } from './show-card.tsx';

async function emulate(features: Readonly<Record<string, string>>): Promise<void> {
  const wanted = Object.entries(features).map(([name, value]) => ({ name, value }));
  await cdp().send('Emulation.setEmulatedMedia', { features: wanted });
}

afterEach(() => emulate({}));

describe('a reader who wants less motion', () => {
  const showLoading = () =>
    renderSurface(<CardMessage state={{ kind: 'loading', name: 'DeepSeek' }} locale="en" theme="light" />);

  it('sees a card that loads without moving', async () => {
    await emulate({ 'prefers-reduced-motion': 'no-preference' });
    expect(showLoading().getAnimations({ subtree: true })).not.toEqual([]);
    await emulate({ 'prefers-reduced-motion': 'reduce' });
    expect(showLoading().getAnimations({ subtree: true })).toEqual([]);
  });
});

describe('a reader with forced colours', () => {
  it('has the card’s edge, the struck figure and the filled badge in them', async () => {
    await emulate({ 'forced-colors': 'active' });
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
  it('has name, caution and ways out in the card, and scrolls it one way only', async () => {
    // A window of 1280 × 800 px at 200 %.
    await page.viewport(640, 400);
    const host = showCard('deepseek', CARD_ACTIONS, { pinned: true });
    const body = host.querySelector('.card-body');
    const inSight = body?.getBoundingClientRect().bottom ?? 0;
    expect(host.querySelector('h2')?.getBoundingClientRect().bottom).toBeLessThan(inSight);
    expect(host.querySelector('.caution')?.getBoundingClientRect().top).toBeLessThan(inSight);
    expect(body?.scrollWidth).toBe(body?.clientWidth);
    await page.viewport(1280, 800);
  });
});

describe('a reader of a right-to-left page', () => {
  it('reads the card left to right', async () => {
    document.documentElement.dir = 'rtl';
    const host = showCard('deepseek', CARD_ACTIONS, { pinned: true });
    const heading = host.querySelector('h2');
    const close = page.getByRole('button', { name: 'Close' }).element();
    expect(heading && getComputedStyle(heading).direction).toBe('ltr');
    expect(heading?.getBoundingClientRect().left).toBeLessThan(close.getBoundingClientRect().left);
    document.documentElement.removeAttribute('dir');
  });
});
