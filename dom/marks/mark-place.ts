import { markRects } from './line-rect.ts';
import type { Mark } from './mark.ts';

/** Whether the mark is displayed; false in a closed menu, for example. */
export function isRendered(mark: Mark): boolean {
  const { startContainer } = mark.range;
  if (startContainer.parentElement?.checkVisibility({ visibilityProperty: true }) !== true) return false;
  return markRects(mark).length > 0;
}

/** Whether part of it is inside the window. */
export function isInView(mark: Mark): boolean {
  const { innerWidth, innerHeight } = viewOf(mark);
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
  return markRects(mark).some(({ top }) => top < viewOf(mark).innerHeight);
}

/** Scrolls the mark to the middle of the window. Instantly, because a card is placed beside it right afterwards. */
export function scrollToMark(mark: Mark): void {
  const instant = { behavior: 'instant' } as const;
  mark.range.startContainer.parentElement?.scrollIntoView({ block: 'center', inline: 'nearest', ...instant });
  // In a long paragraph, the mark may be far from the middle.
  const view = viewOf(mark);
  const rect = markRects(mark)[0];
  if (!rect || (rect.top >= 0 && rect.bottom <= view.innerHeight)) return;
  view.scrollBy({ top: rect.top - view.innerHeight / 2, ...instant });
}

function viewOf(mark: Mark): Window {
  return mark.range.startContainer.ownerDocument?.defaultView ?? window;
}
