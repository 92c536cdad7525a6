import type { Frame, Page } from 'puppeteer-core';
import type { BrowserKind } from './extension-browser.ts';
import { findOpenCard } from './open-card.ts';
import { locateMark } from './read-page-marks.ts';
import { waitUntil } from './wait-until.ts';

/** Longer than the dwell, the request for the card and its animation take together. */
const NUDGE_AFTER_MS = 1500;

/** A point in the window, in CSS pixels. */
export interface WindowPoint {
  readonly x: number;
  readonly y: number;
}

/** Moves the pointer onto the `nth` mark with that text and returns where that is. Rejects when there is none. */
export async function hoverMark(
  page: Page,
  text: string,
  nth = 0,
  frame: Frame = page.mainFrame(),
): Promise<WindowPoint> {
  const at = await waitUntil(`a mark on “${text}”`, () => locateMark(frame, text, nth));
  const { left, top, scale } = await frameOrigin(frame);
  const [x, y] = [left + at.x * scale, top + at.y * scale];
  // Small steps, as a hand makes them: a single leap looks like a pointer on its way elsewhere.
  await page.mouse.move(x - 3, y);
  await page.mouse.move(x - 1, y);
  await page.mouse.move(x, y);
  return { x, y };
}

/**
 * Repeats a movement or a tap until a card is open, and returns the card's text and what the last movement returned. One
 * is not always enough: the extension loads its pointer handling after the first marks, and ignores the pointer right
 * after a scroll or a key press.
 */
export async function moveUntilCard<Moved>(
  kind: BrowserKind,
  page: Page,
  move: () => Promise<Moved>,
  frame: Frame = page.mainFrame(),
): Promise<{ readonly moved: Moved; readonly text: string }> {
  let moved = await move();
  let movedAt = Date.now();
  const readSettled = createSettledReader(kind, page, frame);
  const text = await waitUntil('an open card', async () => {
    const settled = await readSettled();
    if (!settled && Date.now() - movedAt > NUDGE_AFTER_MS && !(await findOpenCard(kind, page, frame))) {
      moved = await move();
      movedAt = Date.now();
    }
    return settled;
  });
  return { moved, text };
}

/** The open card's text once it has loaded and come to rest. Rejects when no card opens in time. */
export function readCard(kind: BrowserKind, page: Page, frame: Frame = page.mainFrame()): Promise<string> {
  return waitUntil('an open card', createSettledReader(kind, page, frame));
}

/** Reads the card's text; null until two reads in a row agree. */
function createSettledReader(kind: BrowserKind, page: Page, frame: Frame): () => Promise<string | null> {
  let last = '';
  return async () => {
    const card = await findOpenCard(kind, page, frame).catch(() => null);
    const text = (await card?.evaluate(readRestedText).catch(() => '')) ?? '';
    const isSettled = text !== '' && text === last;
    last = text;
    return isSettled ? text : null;
  };
}

/** Runs in the card: its text after its animations; empty while the card loads. */
async function readRestedText(root: ShadowRoot): Promise<string> {
  if (!root.querySelector('h1, h2, h3, [role="heading"]')) return '';
  const parts = ([...root.children] as HTMLElement[]).filter((part) => !part.matches('style, link'));
  await Promise.all(
    parts.flatMap((part) => part.getAnimations({ subtree: true })).map((run) => run.finished),
  );
  // biome-ignore lint/performance/useDomNodeTextContent: the rendered lines matter here
  return parts.reduce((lines, part) => `${lines}${part.innerText}\n`, '').trim();
}

/** Where a frame's content begins in the window, and the scale of its pixels there. */
export async function frameOrigin(frame: Frame): Promise<{ left: number; top: number; scale: number }> {
  const element = await frame.frameElement();
  const around = frame.parentFrame();
  if (!element || !around) return { left: 0, top: 0, scale: 1 };
  const own = await element.evaluate((node) => {
    const box = node as HTMLElement;
    const { left, top, width } = box.getBoundingClientRect();
    const { paddingLeft, paddingTop } = getComputedStyle(box);
    const scale = width / box.offsetWidth;
    return {
      left: left + (box.clientLeft + Number.parseFloat(paddingLeft)) * scale,
      top: top + (box.clientTop + Number.parseFloat(paddingTop)) * scale,
      scale,
    };
  });
  const outer = await frameOrigin(around);
  return {
    left: outer.left + own.left * outer.scale,
    top: outer.top + own.top * outer.scale,
    scale: outer.scale * own.scale,
  };
}
