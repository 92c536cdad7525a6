import { memoise } from '../../core/memoise.ts';
import { boundsOf, parentElementOf, rootOf, viewOf } from '../text/safe-node.ts';
import { documentOf } from '../text/tree-order.ts';
import { boundsOfText, markRects } from './line-rect.ts';
import type { Mark } from './mark.ts';
import { boxAround, boxOf, elementOf, isShown } from './mark-cover.ts';

/** Boxes up to this size that cut off what is inside are for screen readers, or closed. */
const CLOSED_PX = 1;
/** The browser takes half a second for the bounds of a text of a million characters; those of its box will do. */
const LONG_CHARS = 10_000;

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

  /** The box around an element's text if the page shows it. */
  const shownBox = memoise((element: Element) => {
    const box = boxAround(element);
    return box && isShown(box) ? box : null;
  });
  const isRightToLeft = memoise((page: Document) => directionOf(page) === 'rtl');

  /** Whether scrolling leads to a place: nothing is left of a page, or above it. */
  function isOnPage({ left, right, bottom }: DOMRect, page: Document): boolean {
    const view = viewOf(page);
    if (!view) return true;
    const isBeside = isRightToLeft(page) ? left > view.innerWidth : right + view.scrollX <= 0;
    return !isBeside && bottom + view.scrollY > 0;
  }

  /** Whether all of a text is on the page: one answer for thousands of names in it. */
  const isWholeOnPage = memoise((text: Text) => {
    const box = text.data.length > LONG_CHARS ? boxOf(text) : null;
    const { left, right, top, width, height } = box ? boundsOf(box) : boundsOfText(text);
    const view = viewOf(documentOf(text));
    if (!view || width === 0 || height === 0 || top + view.scrollY < 0) return false;
    return isRightToLeft(documentOf(text)) ? right <= view.innerWidth : left + view.scrollX >= 0;
  });

  return (mark) => {
    const text = mark.range.startContainer as Text;
    const element = elementOf(text);
    const box = element && shownBox(element);
    if (!box || isClosed(box)) return false;
    return isWholeOnPage(text) || markRects(mark).some((rect) => isOnPage(rect, documentOf(text)));
  };
}

function cutsOff(element: Element): boolean {
  const { width, height } = boundsOf(element);
  if (width > CLOSED_PX && height > CLOSED_PX) return false;
  const style = viewOf(documentOf(element))?.getComputedStyle(element);
  return style !== undefined && style.overflow !== 'visible' && !style.display.startsWith('inline');
}

function directionOf(page: Document): string | undefined {
  const root = rootOf(page);
  return root ? viewOf(page)?.getComputedStyle(root).direction : undefined;
}
