import { parentElementOf, scrollIntoView, viewOf } from '../text/safe-node.ts';
import { documentOf } from '../text/tree-order.ts';
import { createDisplayTest } from './displayed.ts';
import { markRects } from './line-rect.ts';
import type { Mark } from './mark.ts';

/** Whether the reader could see the mark, by scrolling at most; false in a closed menu, for example. */
export function isRendered(mark: Mark): boolean {
  return createDisplayTest()(mark);
}

/** Whether part of it is inside the window. */
export function isInView(mark: Mark): boolean {
  const { innerWidth, innerHeight } = windowOf(mark);
  return (
    isRendered(mark) &&
    markRects(mark).some(
      ({ left, top, right, bottom }) => right > 0 && bottom > 0 && left < innerWidth && top < innerHeight,
    )
  );
}

/** Whether part of it is below the window's upper edge: in view, or further down. */
export function isAhead(mark: Mark): boolean {
  return markRects(mark).some(({ bottom }) => bottom > 0);
}

/** Whether part of it is above the window's lower edge: in view, or further up. */
export function isBehind(mark: Mark): boolean {
  return markRects(mark).some(({ top }) => top < windowOf(mark).innerHeight);
}

/** Scrolls the mark to the middle of the window. Instantly, because a card is placed beside it right afterwards. */
export function scrollToMark(mark: Mark): void {
  const instant = { behavior: 'instant' } as const;
  const parent = parentElementOf(mark.range.startContainer);
  if (parent) scrollIntoView(parent, { block: 'center', inline: 'nearest', ...instant });
  // In a long paragraph, the mark may be far from the middle.
  const view = windowOf(mark);
  const rect = markRects(mark)[0];
  if (!rect || (rect.top >= 0 && rect.bottom <= view.innerHeight)) return;
  view.scrollBy({ top: rect.top - view.innerHeight / 2, ...instant });
}

function windowOf(mark: Mark): Window {
  return viewOf(documentOf(mark.range.startContainer)) ?? window;
}
