import type { Frame, Page } from 'puppeteer-core';
import type { BrowserKind } from '../../../scripts/browser/extension-browser.ts';
import { findOpenCard } from '../../../scripts/browser/open-card.ts';
import { frameOrigin } from '../../../scripts/browser/read-card.ts';
import { waitUntil } from '../../../scripts/browser/wait-until.ts';

/** A hand takes longer from seeing a button to pressing it; a card that has just appeared ignores clicks. */
const SEEN_MS = 600;

/** Waits until a card that has just opened takes clicks. */
export function waitUntilSeen(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, SEEN_MS));
}

/** Clicks the button of the open card or message whose text starts with `text`, with the real pointer. */
export async function clickInCard(
  kind: BrowserKind,
  page: Page,
  text: string,
  frame: Frame = page.mainFrame(),
): Promise<void> {
  let last = '';
  const at = await waitUntil(`“${text}” in the card`, async () => {
    const card = await findOpenCard(kind, page, frame).catch(() => null);
    const point = await card?.evaluate((root, wanted) => {
      const buttons = [...root.querySelectorAll('button')];
      const control = buttons.find((each) => each.textContent?.trim().startsWith(wanted));
      control?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      const { x, y, width, height } = control?.getBoundingClientRect() ?? new DOMRect();
      return width > 0 ? { x: x + width / 2, y: y + height / 2 } : null;
    }, text);
    // Two reads that agree: the button has stopped moving.
    const isAtRest = JSON.stringify(point) === last;
    last = JSON.stringify(point);
    return isAtRest && point;
  });
  await waitUntilSeen();
  const { left, top, scale } = await frameOrigin(frame);
  await page.mouse.click(left + at.x * scale, top + at.y * scale);
}
