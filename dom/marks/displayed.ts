import { boundsOf, isVisible, parentElementOf, rootOf, viewOf } from '../text/safe-node.ts';
import { documentOf } from '../text/tree-order.ts';
import { markRects } from './line-rect.ts';
import type { Mark } from './mark.ts';
import { boxOf } from './mark-cover.ts';

/** Boxes up to this size that cut off what is inside are for screen readers, or closed. */
const CLOSED_PX = 1;

/**
 * Returns a test whether the reader can see a mark, by scrolling at most: not where the page hides the text, makes it
 * fully transparent, shuts it in a closed box or moves it off the page. Elements that several marks share are looked at
 * once, so use it at once.
 */
export function createDisplayTest(): (mark: Mark) => boolean {
  const known = new Map<Element, boolean>();

  function isClosed(element: Element | null): boolean {
    if (!element) return false;
    const before = known.get(element);
    if (before !== undefined) return before;
    const answer = cutsOff(element) || isClosed(parentElementOf(element));
    known.set(element, answer);
    return answer;
  }

  return (mark) => {
    const element = boxOf(mark.range.startContainer);
    if (!element || !isVisible(element, { opacityProperty: true, visibilityProperty: true })) return false;
    return markRects(mark).some((rect) => isOnPage(rect, element)) && !isClosed(element);
  };
}

function cutsOff(element: Element): boolean {
  const { width, height } = boundsOf(element);
  if (width > CLOSED_PX && height > CLOSED_PX) return false;
  const style = viewOf(documentOf(element))?.getComputedStyle(element);
  return style !== undefined && style.overflow !== 'visible' && !style.display.startsWith('inline');
}

/** Whether scrolling leads to a place: nothing is left of a page, or above it. */
function isOnPage({ left, right, bottom }: DOMRect, element: Element): boolean {
  const page = documentOf(element);
  const view = viewOf(page);
  if (!view) return true;
  const isRightToLeft = view.getComputedStyle(rootOf(page)).direction === 'rtl';
  const isBeside = isRightToLeft ? left > view.innerWidth : right + view.scrollX <= 0;
  return !isBeside && bottom + view.scrollY > 0;
}
