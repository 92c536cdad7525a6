import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { listenToMoves } from '../../../dom/input/mouse-moves.ts';
import type { Move } from '../../../dom/input/move.ts';

let stop: AbortController;
let moves: Move[];

beforeEach(async () => {
  document.body.innerHTML = `
    <main style="height: 500px"><p id="first">Words about <a href="#a">Alpha</a></p>
    <p id="second" style="margin-top: 200px">More about <a href="#b">Beta</a></p></main>`;
  await userEvent.hover(document.documentElement, { position: { x: 5, y: 5 }, force: true });
  stop = new AbortController();
  moves = [];
});
afterEach(() => stop.abort());

/** As a page does that registered before us. */
function stopOnWindow(...types: string[]): void {
  const stopNow = (event: Event) => event.stopImmediatePropagation();
  for (const type of types) window.addEventListener(type, stopNow, { capture: true, signal: stop.signal });
}

const listen = () => listenToMoves(window, (move) => moves.push(move), stop.signal);

async function hover(selector: string): Promise<DOMRect> {
  const rect = document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
  const position = { x: rect.left + 3, y: rect.top + 3 };
  await userEvent.hover(document.documentElement, { position, force: true });
  return rect;
}

const lastPlace = () => {
  const last = moves.at(-1);
  return last && { x: Math.round(last.clientX), y: Math.round(last.clientY) };
};

describe('a move of the mouse is heard', () => {
  test.each([
    ['pointermove'],
    ['pointermove, pointerover'],
    ['mousemove, mouseover, pointermove'],
    ['pointermove, mousemove'],
  ])('on a page that stops %s', async (types) => {
    stopOnWindow(...types.split(', '));
    listen();
    const { left, top } = await hover('#second');
    await expect.poll(lastPlace).toEqual({ x: Math.round(left + 3), y: Math.round(top + 3) });
  });

  test('by its raw form on a page that stops all others, once that was noticed', async () => {
    stopOnWindow('pointermove', 'mousemove', 'pointerover', 'mouseover');
    listen();
    const poll = { timeout: 4000, interval: 600 };
    await expect
      .poll(async () => {
        await hover('#first');
        await hover('#second');
        // Not its place: in a scaled frame, as this one, the browser does not scale it.
        return moves.some(
          ({ clientX, target }) => clientX > 0 && target === document.querySelector('#second'),
        );
      }, poll)
      .toBe(true);
  });

  test('as the hovered link on a page that stops every event', { timeout: 20_000 }, async () => {
    stopOnWindow('pointermove', 'mousemove', 'pointerover', 'mouseover', 'pointerrawupdate');
    listen();
    const link = document.querySelector('#second a');
    let visits = 0;
    const visitLinkNextTime = async () => {
      visits += 1;
      await hover(visits % 2 ? '#first' : '#second a');
      return moves.some(({ target }) => target === link);
    };
    await expect.poll(visitLinkNextTime, { timeout: 8000, interval: 1200 }).toBe(true);
    await hover('#second a');
    await expect.poll(() => moves.at(-1)?.target, { timeout: 3000 }).toBe(link);
    const { left, right } = link?.getBoundingClientRect() ?? new DOMRect();
    expect(lastPlace()?.x).toBe(Math.round((left + right) / 2));
    await hover('#first');
    // Somewhere in a paragraph is no place.
    await expect.poll(lastPlace, { timeout: 2000 }).toEqual({ x: -1, y: -1 });
  });
});

test('a finger is no mouse, nor are the mouse events that follow it', async () => {
  listen();
  const touch = { bubbles: true, clientX: 50, clientY: 50 };
  document.body.dispatchEvent(new PointerEvent('pointerover', { ...touch, pointerType: 'touch' }));
  document.body.dispatchEvent(new MouseEvent('mousemove', touch));
  expect(moves.filter(({ clientX }) => clientX === 50)).toEqual([]);
});
