import type { Frame, Page } from 'puppeteer-core';
import type { BrowserKind } from './extension-browser.ts';
import { findOpenCard } from './open-card.ts';
import { locateMark } from './read-page-marks.ts';
import { waitUntil } from './wait-until.ts';

/** From the wheel to the name a hand needs at least this; moves right after a scroll begin nothing. */
export const HAND_MS = 300;

/** Rests the pointer on the `nth` mark with that text, and returns where that is in the window. Fails when there is none. */
export async function hoverMark(
  page: Page,
  text: string,
  nth = 0,
  frame: Frame = page.mainFrame(),
): Promise<{ readonly x: number; readonly y: number }> {
  const at = await waitUntil(`a mark on “${text}”`, () => locateMark(frame, text, nth));
  if (at.scrolled) await new Promise((resolve) => setTimeout(resolve, HAND_MS));
  const { left, top, scale } = await frameOrigin(frame);
  const [x, y] = [left + at.x * scale, top + at.y * scale];
  // Arrives in small steps, as a hand does: a single leap looks like a pointer that only passes.
  await page.mouse.move(x - 3, y);
  await page.mouse.move(x - 1, y);
  await page.mouse.move(x, y);
  return { x, y };
}

/** The open card's text once its facts are there and it has stopped moving. Fails when none opens in time. */
export async function readCard(
  kind: BrowserKind,
  page: Page,
  frame: Frame = page.mainFrame(),
): Promise<string> {
  let last = '';
  return waitUntil('an open card', async () => {
    const card = await findOpenCard(kind, page, frame).catch(() => null);
    const text = await card
      ?.evaluate(async (root) => {
        if (!root.querySelector('h1, h2, h3, [role="heading"]')) return '';
        const parts = ([...root.children] as HTMLElement[]).filter((part) => !part.matches('style, link'));
        await Promise.all(
          parts.flatMap((part) => part.getAnimations({ subtree: true })).map((run) => run.finished),
        );
        // biome-ignore lint/performance/useDomNodeTextContent: the lines as they are seen are wanted
        return parts.reduce((lines, part) => `${lines}${part.innerText}\n`, '').trim();
      })
      .catch(() => '');
    const settled = text && text === last;
    last = text ?? '';
    return settled ? text : null;
  });
}

/** Where a frame's content begins in the window, and how large its pixels are there. */
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
