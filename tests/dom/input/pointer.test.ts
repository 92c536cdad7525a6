import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { isBusy } from '../../../core/hover/hover-state.ts';
import { type CardEffect, createHoverDriver } from '../../../dom/input/hover-driver.ts';
import { listenToPointer } from '../../../dom/input/pointer.ts';
import type { Mark } from '../../../dom/marks/mark.ts';
import {
  centre,
  fakeTimeouts,
  fireKey,
  firePointer,
  frames,
  markNames,
  markUnder,
  moveTo,
  runOutTimeouts,
  setUpHoverPage,
} from '../../overlay/hover-page.ts';

const page = setUpHoverPage(`
  <p id="first" style="margin:40px">Alpha and <span>Beta</span> were named in the report.</p>
  <p style="margin:40px"><a href="#there">The maker of Gamma</a> said nothing.</p>
  <input style="margin:40px" value="words">
  <textarea></textarea>
  <div contenteditable>words</div>
  <div role="textbox" tabindex="0">note</div>
  <div contenteditable="false" tabindex="0">fixed</div>
  <div id="ticker" style="height:20px;overflow:auto"><div style="height:400px"></div></div>
  <div style="height:3000px"></div>`);

/** Listens with short times, answers every load, and records which cards would be on the page. */
function listen(times = { loadMs: 20, dwellMs: 40, graceMs: 60 }) {
  const marks = markNames(page.root, 'Alpha', 'Beta', 'Gamma');
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
    signal: page.stop.signal,
    run,
    config: () => ({ ...times, isSame: (a, b) => a === b }),
  });
  const listener = listenToPointer<Mark>({
    window,
    signal: page.stop.signal,
    isBusy: () => isBusy(driver.state()),
    dispatch: driver.dispatch,
    targetAt,
    cardOf: () => null,
    cardRect: () => null,
    focusedCard: () => null,
  });
  const [alpha, beta, gamma] = marks;
  return { alpha, beta, gamma, targetAt, listener, effects, visible: () => [...cards].join(), driver };
}

describe('mouse', () => {
  test('a pointer that only passes over names opens nothing and is not hit-tested', async () => {
    const { visible, alpha, beta, targetAt, effects } = listen({ loadMs: 0, dwellMs: 0, graceMs: 60 });
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
    expect(visible()).toBe('');
    expect(effects).toEqual([]);
  });

  test('a pointer that stops after a fast move is hit-tested once more', async () => {
    const { visible, alpha } = listen();
    await moveTo({ x: 5, y: 5 });
    await moveTo(centre(alpha));
    await expect.poll(visible).toBe('Alpha');
  });

  test('many moves in one frame cause one hit test', async () => {
    const { alpha, targetAt } = listen();
    const { x, y } = centre(alpha);
    for (let i = 0; i < 20; i += 1) firePointer('pointermove', { x: x + i / 10, y });
    await frames(2);
    expect(targetAt).toHaveBeenCalledTimes(1);
  });

  test('a hit test gets the target of the move', async () => {
    const { beta, targetAt } = listen();
    const at = centre(beta);
    await moveTo(at);
    expect(targetAt).toHaveBeenLastCalledWith(at.x, at.y, page.root.querySelector('span'));
  });

  test('a hit test gets no target from a held pointer or an earlier move', async () => {
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

  test('a repeated move at the same place causes no hit test: the page moved, not the pointer', async () => {
    const { alpha, targetAt } = listen();
    const at = centre(alpha);
    await moveTo(at);
    await moveTo(at);
    expect(targetAt).toHaveBeenCalledTimes(1);
  });

  test('nothing opens while a button is held', async () => {
    fakeTimeouts();
    const { alpha, beta, visible, targetAt } = listen();
    firePointer('pointerdown', { ...centre(alpha), buttons: 1 });
    await moveTo({ ...centre(beta), buttons: 1 });
    await runOutTimeouts();
    expect(targetAt).not.toHaveBeenCalled();
    expect(visible()).toBe('');
  });

  test('a press on the page closes the card, and the name under the pointer does not reopen it', async () => {
    const { alpha, visible } = listen();
    const at = centre(alpha);
    await moveTo(at);
    await expect.poll(visible).toBe('Alpha');
    firePointer('pointerdown', { ...at, buttons: 1 });
    expect(visible()).toBe('');
    fakeTimeouts();
    firePointer('pointerup', at);
    await moveTo({ x: at.x + 2, y: at.y });
    await runOutTimeouts();
    expect(visible()).toBe('');
  });

  test('leaving the window closes the card', async () => {
    const { alpha, visible } = listen();
    await moveTo(centre(alpha));
    await expect.poll(visible).toBe('Alpha');
    document.documentElement.dispatchEvent(new PointerEvent('pointerleave'));
    await expect.poll(visible).toBe('');
  });

  test('moves after the signal do nothing', async () => {
    const { alpha, targetAt } = listen();
    page.stop.abort();
    await moveTo(centre(alpha));
    expect(targetAt).not.toHaveBeenCalled();
  });
});

describe('scrolling', () => {
  test('ends a dwell, and a name scrolled under the pointer does not open', async () => {
    fakeTimeouts();
    const { alpha, visible } = listen({ loadMs: 60, dwellMs: 120, graceMs: 60 });
    const at = centre(alpha);
    await moveTo({ x: at.x, y: at.y - 30 });
    scrollTo(0, 30);
    await frames(2);
    await moveTo({ x: at.x + 1, y: at.y - 30 });
    await runOutTimeouts();
    expect(visible()).toBe('');
  });

  test('closes a card whose name has moved away from the pointer', async () => {
    const { alpha, visible } = listen();
    await moveTo(centre(alpha));
    await expect.poll(visible).toBe('Alpha');
    scrollTo(0, 600);
    await expect.poll(visible).toBe('');
  });

  test('in another part of the page changes nothing', async () => {
    const { alpha, visible } = listen({ loadMs: 60, dwellMs: 120, graceMs: 60 });
    await moveTo(centre(alpha));
    page.root.querySelector('#ticker')?.scrollTo(0, 50);
    await expect.poll(visible).toBe('Alpha');
  });
});

describe('keys and selection', () => {
  test('Escape closes the card, and the page gets it too', async () => {
    const { alpha, visible } = listen();
    await moveTo(centre(alpha));
    await expect.poll(visible).toBe('Alpha');
    const event = fireKey('Escape');
    expect(visible()).toBe('');
    expect(event.defaultPrevented).toBe(false);
  });

  test.each(['input', 'textarea', '[contenteditable=""]', '[role=textbox]'])(
    'typing in %s ends a dwell',
    async (field) => {
      fakeTimeouts();
      const { alpha, visible, effects } = listen({ loadMs: 60, dwellMs: 120, graceMs: 60 });
      await moveTo(centre(alpha));
      fireKey('x', page.root.querySelector(field) ?? page.root);
      await runOutTimeouts();
      expect(visible()).toBe('');
      expect(effects).toEqual([]);
    },
  );

  test.each(['main', '[contenteditable="false"]'])('a key in %s does not end a dwell', async (place) => {
    const { alpha, visible } = listen({ loadMs: 60, dwellMs: 120, graceMs: 60 });
    await moveTo(centre(alpha));
    fireKey('x', page.root.querySelector(place) ?? page.root);
    await expect.poll(visible).toBe('Alpha');
  });

  test('selecting text ends a dwell', async () => {
    fakeTimeouts();
    const { alpha, visible } = listen({ loadMs: 60, dwellMs: 120, graceMs: 60 });
    await moveTo(centre(alpha));
    document.getSelection()?.selectAllChildren(page.root.querySelector('#first') ?? page.root);
    await runOutTimeouts();
    expect(visible()).toBe('');
  });
});

describe('touch', () => {
  const TOUCH = { pointerType: 'touch', buttons: 1 };

  test('a tap on a name opens its card', () => {
    const { alpha, driver } = listen();
    const at = centre(alpha);
    firePointer('pointerdown', { ...at, ...TOUCH });
    firePointer('pointerup', { ...at, ...TOUCH, buttons: 0 });
    expect(driver.state().pending).toMatchObject({ by: 'touch', target: alpha });
  });

  test('a finger that moves scrolls and opens nothing', () => {
    const { alpha, driver } = listen();
    const at = centre(alpha);
    firePointer('pointerdown', { ...at, ...TOUCH });
    firePointer('pointermove', { x: at.x, y: at.y - 14, ...TOUCH });
    firePointer('pointerup', { x: at.x, y: at.y - 14, ...TOUCH, buttons: 0 });
    expect(driver.state().pending).toBeNull();
  });

  test('a scroll cancels the tap', async () => {
    const { alpha, driver } = listen();
    firePointer('pointerdown', { ...centre(alpha), ...TOUCH });
    scrollTo(0, 5);
    await frames(2);
    firePointer('pointerup', { ...centre(alpha), ...TOUCH, buttons: 0 });
    expect(driver.state().pending).toBeNull();
  });

  test('a tap on a link belongs to the page; a long press opens the card instead of the menu', async () => {
    const { gamma, driver, visible } = listen();
    const at = centre(gamma);
    firePointer('pointerdown', { ...at, ...TOUCH });
    firePointer('pointerup', { ...at, ...TOUCH, buttons: 0 });
    expect(driver.state().pending).toBeNull();

    firePointer('pointerdown', { ...at, ...TOUCH });
    await expect.poll(visible).toBe('Gamma');
    const menu = firePointer('contextmenu', at);
    expect(menu.defaultPrevented).toBe(true);
    firePointer('pointerup', { ...at, ...TOUCH, buttons: 0 });
    const click = new MouseEvent('click', { bubbles: true, cancelable: true });
    page.root.querySelector('a')?.dispatchEvent(click);
    expect(click.defaultPrevented).toBe(true);
    expect(visible()).toBe('Gamma');
  });

  test('a long press on a link without a name opens the menu', () => {
    listen();
    const link = document.createElement('a');
    link.href = '#x';
    link.textContent = 'elsewhere';
    page.root.prepend(link);
    const { left, top } = link.getBoundingClientRect();
    firePointer('pointerdown', { x: left + 2, y: top + 4, ...TOUCH });
    expect(firePointer('contextmenu', { x: left + 2, y: top + 4 }).defaultPrevented).toBe(false);
  });

  test('a tap elsewhere closes the card; scrolling the page does not', async () => {
    const { alpha, visible } = listen();
    const at = centre(alpha);
    firePointer('pointerdown', { ...at, ...TOUCH });
    firePointer('pointerup', { ...at, ...TOUCH, buttons: 0 });
    await expect.poll(visible).toBe('Alpha');
    firePointer('pointerdown', { x: 300, y: 300, ...TOUCH });
    firePointer('pointermove', { x: 300, y: 200, ...TOUCH });
    scrollTo(0, 100);
    await frames(2);
    firePointer('pointerup', { x: 300, y: 200, ...TOUCH, buttons: 0 });
    expect(visible()).toBe('Alpha');
    firePointer('pointerdown', { x: 300, y: 300, ...TOUCH });
    firePointer('pointerup', { x: 300, y: 300, ...TOUCH, buttons: 0 });
    expect(visible()).toBe('');
  });
});

describe('a real mouse', () => {
  test('a pointer that rests on a name opens its card, and leaving closes it', async () => {
    page.stop.abort();
    page.stop = new AbortController();
    const { visible } = listen();
    await userEvent.hover(page.root.querySelector('span') ?? page.root);
    await expect.poll(visible).toBe('Beta');
    await userEvent.hover(page.root.querySelector('input') ?? page.root);
    await expect.poll(visible).toBe('');
  });
});
