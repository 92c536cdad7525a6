import { isText } from './element-kinds.ts';
import { distanceTo, markRects } from './line-rect.ts';
import type { Mark } from './mark.ts';
import { isStretchedLink, LINKS } from './stretched-link.ts';

/** Not yet in TypeScript's library. */
interface HighlightsFromPoint {
  highlightsFromPoint?(
    x: number,
    y: number,
    options?: { shadowRoots?: readonly ShadowRoot[] },
  ): { readonly ranges: readonly AbstractRange[] }[];
}

export interface HitTestSource {
  /** The mark that a painted range belongs to. */
  markOf(range: AbstractRange): Mark | undefined;
  /** Painted marks that begin or end in a text node. */
  marksIn(text: Text): Iterable<Mark>;
  readonly shadowRoots: readonly ShadowRoot[];
}

/**
 * The painted mark at a point in client coordinates, or null. Sees through a link that is stretched over its
 * card; what any other overlay covers, or its box clips, is not there.
 */
export function markAt(page: Document, source: HitTestSource, x: number, y: number): Mark | null {
  const registry = CSS.highlights as HighlightsFromPoint;
  const hits = registry.highlightsFromPoint?.(x, y, { shadowRoots: source.shadowRoots });
  const mark = hits && firstMark(hits, source);
  // Chromium misses marks under links and after a drop cap; the search below is dearer, so only where it may help.
  if (hits && !mark && !isWorthSearching(page.elementFromPoint(x, y), source)) return null;
  const stack = elementsAt(page, source.shadowRoots, x, y);
  if (mark) return isReached(stack, mark, x, y) ? mark : null;
  return findMark(stack, source, x, y);
}

function isWorthSearching(top: Element | null, source: HitTestSource): boolean {
  if (!top || top.closest(LINKS)) return top !== null;
  for (let child = top.firstChild; child; child = child.nextSibling) {
    if (isText(child)) for (const _ of source.marksIn(child)) return true;
  }
  return false;
}

function firstMark(
  hits: readonly { readonly ranges: readonly AbstractRange[] }[],
  source: HitTestSource,
): Mark | undefined {
  for (const { ranges } of hits) {
    for (const range of ranges) {
      const mark = source.markOf(range);
      if (mark) return mark;
    }
  }
  return undefined;
}

function findMark(stack: readonly Element[], source: HitTestSource, x: number, y: number): Mark | null {
  for (const element of stack) {
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (!isText(child)) continue;
      for (const mark of source.marksIn(child)) {
        const isHit = markRects(mark).some((rect) => distanceTo(rect, x, y) === 0);
        if (isHit && isReached(stack, mark, x, y)) return mark;
      }
    }
  }
  return null;
}

/** Whether nothing but stretched links lies over the mark's own element. */
function isReached(stack: readonly Element[], mark: Mark, x: number, y: number): boolean {
  const ends = [boxOf(mark.range.startContainer), boxOf(mark.range.endContainer)];
  for (const element of stack) {
    if (ends.includes(element)) return true;
    const isInside = ends.some((end) => end?.contains(element));
    if (!isInside && !isStretchedLink(element, mark.range.startContainer, x, y)) return false;
  }
  return false;
}

/** The element whose box holds the text. */
function boxOf(text: Node): Element | null {
  let element = text.parentElement;
  while (element && getComputedStyle(element).display === 'contents') element = element.parentElement;
  return element;
}

/** The elements at a point from the top down, those in shadow trees before their host. */
function elementsAt(
  root: DocumentOrShadowRoot,
  shadowRoots: readonly ShadowRoot[],
  x: number,
  y: number,
): readonly Element[] {
  const elements = root.elementsFromPoint(x, y);
  const inner = shadowRoots.find((each) => each !== root && each.host === elements[0]);
  return inner ? [...elementsAt(inner, shadowRoots, x, y), ...elements] : elements;
}
