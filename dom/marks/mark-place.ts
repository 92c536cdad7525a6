import { markRects } from './line-rect.ts';
import type { Mark } from './mark.ts';

/** False for a mention in a closed tab or menu, which cannot be shown. */
export function isRendered(mark: Mark): boolean {
  const { startContainer } = mark.range;
  if (startContainer.parentElement?.checkVisibility({ visibilityProperty: true }) !== true) return false;
  return markRects(mark).length > 0;
}

/** Whether some of it is within the window. */
export function isInView(mark: Mark): boolean {
  const { innerWidth, innerHeight } = viewOf(mark);
  return (
    isRendered(mark) &&
    markRects(mark).some(
      ({ left, top, right, bottom }) => right > 0 && bottom > 0 && left < innerWidth && top < innerHeight,
    )
  );
}

/** Whether it lies below the window's upper edge: in view, or still to come. */
export function isAhead(mark: Mark): boolean {
  return markRects(mark).some(({ bottom }) => bottom > 0);
}

/** Whether it lies above the window's lower edge: in view, or passed. */
export function isBehind(mark: Mark): boolean {
  return markRects(mark).some(({ top }) => top < viewOf(mark).innerHeight);
}

/** Brings the name to the middle of the window at once: what follows, a card and focus, belongs to its place. */
export function scrollToMark(mark: Mark): void {
  const instant = { behavior: 'instant' } as const;
  mark.range.startContainer.parentElement?.scrollIntoView({ block: 'center', inline: 'nearest', ...instant });
  // The middle of a long paragraph may be far from the name.
  const view = viewOf(mark);
  const rect = markRects(mark)[0];
  if (!rect || (rect.top >= 0 && rect.bottom <= view.innerHeight)) return;
  view.scrollBy({ top: rect.top - view.innerHeight / 2, ...instant });
}

function viewOf(mark: Mark): Window {
  return mark.range.startContainer.ownerDocument?.defaultView ?? window;
}
