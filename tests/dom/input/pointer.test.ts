import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { isBusy } from '../../../core/hover/hover-state.ts';
import { type CardEffect, createHoverDriver } from '../../../dom/input/hover-driver.ts';
import { listenToPointer } from '../../../dom/input/pointer.ts';
import type { Mark } from '../../../dom/marks/mark.ts';
import {
  centre,
  fireKey,
  firePointer,
  frames,
  ignoreRealPointer,
  markNames,
  markUnder,
  moveTo,
} from '../../overlay/hover-page.ts';

let page: HTMLElement;
let stop: AbortController;

beforeEach(async () => {
  // The event of the scroll back must not reach the next test.
  scrollTo(0, 0);
  await frames(2);
  page = document.createElement('main');
  page.innerHTML = `
    <p id="first" style="margin:40px">Alpha and <span>Beta</span> were named in the report.</p>
    <p style="margin:40px"><a href="#there">The maker of Gamma</a> said nothing.</p>
    <input style="margin:40px" value="words">
    <div id="ticker" style="height:20px;overflow:auto"><div style="height:400px"></div></div>
    <div style="height:3000px"></div>`;
  document.body.append(page);
  stop = new AbortController();
  ignoreRealPointer(stop.signal);
});

afterEach(() => {
  stop.abort();
  page.remove();
  document.getSelection()?.removeAllRanges();
});

/** Listens with short times, answers every load, and notes what would be on the page. */
function listen(times = { loadMs: 20, dwellMs: 40, graceMs: 60 }) {
  const marks = markNames(page, 'Alpha', 'Beta', 'Gamma');
  const targetAt = vi.fn((x: number, y: number, _target?: EventTarget | null) => markUnder(marks, x, y));
  const cards = new Set<string>();
  const effects: string[] = [];
  const names = new Map<number, string>();
  const run = (effect: CardEffect<Mark>) => {
    effects.push(effect.type);
    if (effect.type === 'load')
      queueMicrotask(() => driver.dispatch({ type: 'answer', token: effect.token, ok: true }));
    if (effect.type === 'show') {
      cards.delete(names.get(effect.replaces ?? 0) ?? '');
      names.set(effect.token, effect.target.mention.surface);
      cards.add(effect.target.mention.surface);
    }
    if (effect.type === 'hide') cards.delete(names.get(effect.token) ?? '');
  };
  const driver = createHoverDriver<Mark>({
    signal: stop.signal,
    run,
    config: () => ({ ...times, isSame: (a, b) => a === b }),
  });
  const listener = listenToPointer<Mark>({
    window,
    signal: stop.signal,
    isBusy: () => isBusy(driver.state()),
    dispatch: driver.dispatch,
    targetAt,
    cardOf: () => null,
    cardRect: () => null,
    focusedCard: () => null,
  });
  const [alpha, beta, gamma] = marks;
  return { alpha, beta, gamma, targetAt, listener, effects, shown: () => [...cards].join(), driver };
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
/** Longer than every time of `listen` together. */
const LONG_MS = 250;

describe('mouse', () => {
  test('a pointer that only passes opens nothing and is not hit-tested', async () => {
    const { shown, alpha, beta, targetAt, effects } = listen({ loadMs: 0, dwellMs: 0, graceMs: 60 });
    const [from, to] = [centre(alpha), centre(beta)];
    await moveTo({ x: from.x - 30, y: from.y });
    targetAt.mockClear();
    const step = 40;
    for (let x = from.x - 30 + step; x < to.x + 300; x += step) {
      firePointer('pointermove', { x, y: from.y });
      await frames(1);
    }
    expect(targetAt).not.toHaveBeenCalled();
    await expect.poll(() => targetAt.mock.calls.length).toBe(1);
    expect(shown()).toBe('');
    expect(effects).toEqual([]);
  });

  test('a pointer that stops after a fast move is tested once more', async () => {
    const { shown, alpha } = listen();
    await moveTo({ x: 5, y: 5 });
    await moveTo(centre(alpha));
    await expect.poll(shown).toBe('Alpha');
  });

  test('many moves in one frame are one hit test', async () => {
    const { alpha, targetAt } = listen();
    const { x, y } = centre(alpha);
    for (let i = 0; i < 20; i += 1) firePointer('pointermove', { x: x + i / 10, y });
    await frames(2);
    expect(targetAt).toHaveBeenCalledTimes(1);
  });

  test('a hit test is told what the move hit', async () => {
    const { beta, targetAt } = listen();
    const at = centre(beta);
    await moveTo(at);
    expect(targetAt).toHaveBeenLastCalledWith(at.x, at.y, page.querySelector('span'));
  });

  test('a hit test is not told what a held pointer or an earlier move hit', async () => {
    const { alpha, targetAt, listener } = listen();
    const { x, y } = centre(alpha);
    await moveTo({ x, y });
    firePointer('pointerdown', { x, y, buttons: 1 });
    firePointer('pointermove', { x: x + 1, y, buttons: 1 });
    firePointer('pointerup', { x: x + 1, y, buttons: 0 });
    await frames(2);
    expect(targetAt).toHaveBeenLastCalledWith(x + 1, y, null);
    listener.move(firePointer('pointerout', { x: x + 2, y }));
    await frames(2);
    expect(targetAt).toHaveBeenLastCalledWith(x + 2, y, null);
  });

  test('a repeated move at the same place begins nothing: the page moved, not the pointer', async () => {
    const { alpha, targetAt } = listen();
    const at = centre(alpha);
    await moveTo(at);
    await moveTo(at);
    expect(targetAt).toHaveBeenCalledTimes(1);
  });

  test('nothing opens while a button is held', async () => {
    const { alpha, beta, shown, targetAt } = listen();
    firePointer('pointerdown', { ...centre(alpha), buttons: 1 });
    await moveTo({ ...centre(beta), buttons: 1 });
    await pause(LONG_MS);
    expect(targetAt).not.toHaveBeenCalled();
    expect(shown()).toBe('');
  });

  test('a press on the page closes the card, and the name under it stays closed', async () => {
    const { alpha, shown } = listen();
    const at = centre(alpha);
    await moveTo(at);
    await expect.poll(shown).toBe('Alpha');
    firePointer('pointerdown', { ...at, buttons: 1 });
    expect(shown()).toBe('');
    firePointer('pointerup', at);
    await moveTo({ x: at.x + 2, y: at.y });
    await pause(LONG_MS);
    expect(shown()).toBe('');
  });

  test('leaving the window closes', async () => {
    const { alpha, shown } = listen();
    await moveTo(centre(alpha));
    await expect.poll(shown).toBe('Alpha');
    document.documentElement.dispatchEvent(new PointerEvent('pointerleave'));
    await expect.poll(shown).toBe('');
  });

  test('nothing is heard after the signal', async () => {
    const { alpha, targetAt } = listen();
    stop.abort();
    await moveTo(centre(alpha));
    expect(targetAt).not.toHaveBeenCalled();
  });
});

describe('scrolling', () => {
  test('ends a dwell, and what comes to lie under the pointer does not open', async () => {
    const { alpha, shown } = listen({ loadMs: 60, dwellMs: 120, graceMs: 60 });
    const at = centre(alpha);
    await moveTo({ x: at.x, y: at.y - 30 });
    scrollTo(0, 30);
    await frames(2);
    await moveTo({ x: at.x + 1, y: at.y - 30 });
    await pause(LONG_MS);
    expect(shown()).toBe('');
  });

  test('closes a card whose name has moved away', async () => {
    const { alpha, shown } = listen();
    await moveTo(centre(alpha));
    await expect.poll(shown).toBe('Alpha');
    scrollTo(0, 600);
    await expect.poll(shown).toBe('');
  });

  test('of another part of the page changes nothing', async () => {
    const { alpha, shown } = listen({ loadMs: 60, dwellMs: 120, graceMs: 60 });
    await moveTo(centre(alpha));
    page.querySelector('#ticker')?.scrollTo(0, 50);
    await expect.poll(shown).toBe('Alpha');
  });
});

describe('keys and selection', () => {
  test('Escape closes and is left to the page', async () => {
    const { alpha, shown } = listen();
    await moveTo(centre(alpha));
    await expect.poll(shown).toBe('Alpha');
    const event = fireKey('Escape');
    expect(shown()).toBe('');
    expect(event.defaultPrevented).toBe(false);
  });

  test('typing ends a dwell', async () => {
    const { alpha, shown, effects } = listen({ loadMs: 60, dwellMs: 120, graceMs: 60 });
    await moveTo(centre(alpha));
    fireKey('x', page.querySelector('input') ?? page);
    await pause(LONG_MS);
    expect(shown()).toBe('');
    expect(effects).toEqual([]);
  });

  test('other keys on the page do not', async () => {
    const { alpha, shown } = listen({ loadMs: 60, dwellMs: 120, graceMs: 60 });
    await moveTo(centre(alpha));
    fireKey('x');
    await expect.poll(shown).toBe('Alpha');
  });

  test('selecting text ends a dwell', async () => {
    const { alpha, shown } = listen({ loadMs: 60, dwellMs: 120, graceMs: 60 });
    await moveTo(centre(alpha));
    document.getSelection()?.selectAllChildren(page.querySelector('#first') ?? page);
    await pause(LONG_MS);
    expect(shown()).toBe('');
  });
});

describe('touch', () => {
  const TOUCH = { pointerType: 'touch', buttons: 1 };

  test('a tap on a name opens its card', () => {
    const { alpha, driver } = listen();
    const at = centre(alpha);
    firePointer('pointerdown', { ...at, ...TOUCH });
    firePointer('pointerup', { ...at, ...TOUCH, buttons: 0 });
    expect(driver.state().coming).toMatchObject({ by: 'touch', target: alpha });
  });

  test('a finger that moves on scrolls and opens nothing', () => {
    const { alpha, driver } = listen();
    const at = centre(alpha);
    firePointer('pointerdown', { ...at, ...TOUCH });
    firePointer('pointermove', { x: at.x, y: at.y - 14, ...TOUCH });
    firePointer('pointerup', { x: at.x, y: at.y - 14, ...TOUCH, buttons: 0 });
    expect(driver.state().coming).toBeNull();
  });

  test('a scroll ends the tap', async () => {
    const { alpha, driver } = listen();
    firePointer('pointerdown', { ...centre(alpha), ...TOUCH });
    scrollTo(0, 5);
    await frames(2);
    firePointer('pointerup', { ...centre(alpha), ...TOUCH, buttons: 0 });
    expect(driver.state().coming).toBeNull();
  });

  test('a tap on a link is the page’s; a long press opens the card and not the menu', async () => {
    const { gamma, driver, shown } = listen();
    const at = centre(gamma);
    firePointer('pointerdown', { ...at, ...TOUCH });
    firePointer('pointerup', { ...at, ...TOUCH, buttons: 0 });
    expect(driver.state().coming).toBeNull();

    firePointer('pointerdown', { ...at, ...TOUCH });
    await expect.poll(shown).toBe('Gamma');
    const menu = firePointer('contextmenu', at);
    expect(menu.defaultPrevented).toBe(true);
    firePointer('pointerup', { ...at, ...TOUCH, buttons: 0 });
    const click = new MouseEvent('click', { bubbles: true, cancelable: true });
    page.querySelector('a')?.dispatchEvent(click);
    expect(click.defaultPrevented).toBe(true);
    expect(shown()).toBe('Gamma');
  });

  test('the menu of a link without a name stays', () => {
    listen();
    const link = document.createElement('a');
    link.href = '#x';
    link.textContent = 'elsewhere';
    page.prepend(link);
    const { left, top } = link.getBoundingClientRect();
    firePointer('pointerdown', { x: left + 2, y: top + 4, ...TOUCH });
    expect(firePointer('contextmenu', { x: left + 2, y: top + 4 }).defaultPrevented).toBe(false);
  });

  test('a tap elsewhere closes the card; scrolling the page does not', async () => {
    const { alpha, shown } = listen();
    const at = centre(alpha);
    firePointer('pointerdown', { ...at, ...TOUCH });
    firePointer('pointerup', { ...at, ...TOUCH, buttons: 0 });
    await expect.poll(shown).toBe('Alpha');
    firePointer('pointerdown', { x: 300, y: 300, ...TOUCH });
    firePointer('pointermove', { x: 300, y: 200, ...TOUCH });
    scrollTo(0, 100);
    await frames(2);
    firePointer('pointerup', { x: 300, y: 200, ...TOUCH, buttons: 0 });
    expect(shown()).toBe('Alpha');
    firePointer('pointerdown', { x: 300, y: 300, ...TOUCH });
    firePointer('pointerup', { x: 300, y: 300, ...TOUCH, buttons: 0 });
    expect(shown()).toBe('');
  });
});

describe('a real mouse', () => {
  test('a real pointer that rests on a name opens its card, and leaving closes it', async () => {
    stop.abort();
    stop = new AbortController();
    const { shown } = listen();
    await userEvent.hover(page.querySelector('span') ?? page);
    await expect.poll(shown).toBe('Beta');
    await userEvent.hover(page.querySelector('input') ?? page);
    await expect.poll(shown).toBe('');
  });
});
