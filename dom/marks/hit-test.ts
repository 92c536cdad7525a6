import { isAt } from './line-rect.ts';
import type { Mark } from './mark.ts';
import { elementOf, isReached, isUncovered } from './mark-cover.ts';
import { boxUnderLink } from './stretched-link.ts';

/** What a hit test needs from a page's marks. */
export interface HitTestSource {
  readonly page: Document;
  painted(): Iterable<Mark>;
  /** The known shadow root of an element, open or closed. */
  rootOf(host: Element): ShadowRoot | undefined;
}

/**
 * The painted mark at a point in client coordinates, or null. Sees through a link that is stretched over its card, but
 * finds nothing that another overlay covers or a box clips. Pass the `target` of a move to this point to save the
 * browser a search, which is slow on long pages.
 */
export function markAt(
  source: HitTestSource,
  x: number,
  y: number,
  target?: EventTarget | null,
): Mark | null {
  const isKnown = target instanceof Element && target.isConnected;
  const outer = isKnown ? target : source.page.elementFromPoint(x, y);
  if (!outer) return null;
  const top = innermost(outer, source, x, y);
  return markIn(top, source, x, y) ?? markUnderLink(top, source, x, y);
}

/** The innermost element at the point, in the shadow trees below `element`. */
function innermost(element: Element, source: HitTestSource, x: number, y: number): Element {
  const root = source.rootOf(element);
  const inner = root?.elementFromPoint(x, y);
  return inner && inner.getRootNode() === root ? innermost(inner, source, x, y) : element;
}

/** The innermost mark inside `top`, or around it where `top` hides nothing. */
function markIn(top: Element, source: HitTestSource, x: number, y: number): Mark | null {
  let found: Mark | null = null;
  for (const mark of source.painted()) {
    const { startContainer, endContainer } = mark.range;
    const start = elementOf(startContainer);
    const isAround =
      start?.contains(top) || (startContainer !== endContainer && elementOf(endContainer)?.contains(top));
    if (!isAround || !isAt(mark, x, y) || !isUncovered(mark, top)) continue;
    if (!found || elementOf(found.range.startContainer)?.contains(start)) found = mark;
  }
  return found;
}

function markUnderLink(top: Element, source: HitTestSource, x: number, y: number): Mark | null {
  const box = boxUnderLink(top);
  const marks = box ? [...source.painted()].filter(({ range }) => box.contains(range.startContainer)) : [];
  if (marks.length === 0) return null;
  const stack = elementsAt(source.page, source, x, y);
  return marks.find((mark) => isReached(stack, mark, x, y) && isAt(mark, x, y)) ?? null;
}

/** The elements at a point, topmost first; those in a shadow tree precede their host. */
function elementsAt(
  root: DocumentOrShadowRoot,
  source: HitTestSource,
  x: number,
  y: number,
): readonly Element[] {
  const elements = root.elementsFromPoint(x, y);
  const inner = elements[0] && source.rootOf(elements[0]);
  return inner && inner !== root ? [...elementsAt(inner, source, x, y), ...elements] : elements;
}
