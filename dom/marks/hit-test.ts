import { distanceTo } from '../../core/geometry.ts';
import { isText } from '../text/element-kinds.ts';
import {
  boundsOf,
  contains,
  elementFromPoint,
  elementsFromPoint,
  firstChildOf,
  firstElementOf,
  isAttached,
  nextOf,
  parentElementOf,
  treeOf,
} from '../text/safe-node.ts';
import { isAt, textAt } from './line-rect.ts';
import type { Mark } from './mark.ts';
import { boxOf, elementOf, isPartOf, isSeen, isShown } from './mark-cover.ts';

/** What a hit test needs from a page's marks. */
export interface HitTestSource {
  readonly page: Document;
  painted(): Iterable<Mark>;
  /** The known shadow root of an element, open or closed. */
  rootOf(host: Element): ShadowRoot | undefined;
}

/**
 * The painted mark at a point in client coordinates, or null. Where the text is painted decides, not what the browser
 * would hit: it is found under a transparent link, and if the page lets the pointer pass through it. What is covered or
 * cut off is not found. Pass the `target` of a move to this point to save the browser a search, which is slow on long
 * pages.
 */
export function markAt(
  source: HitTestSource,
  x: number,
  y: number,
  target?: EventTarget | null,
): Mark | null {
  const top = target instanceof Element && isAttached(target) ? target : elementFromPoint(source.page, x, y);
  if (!top) return null;
  const painted = [...source.painted()];
  const around = painted.filter((mark) => isAround(mark, top));
  const found = uppermost(around, top, source, x, y);
  if (found) return found;
  if (!isOwnText(top, x, y)) return uppermost(painted, top, source, x, y);
  if (!firstElementOf(top)) return null;
  return uppermost(
    painted.filter(({ range }) => contains(top, range.startContainer)),
    top,
    source,
    x,
    y,
  );
}

/** Whether the mark is directly in an element around `top`, or in `top` itself. */
function isAround({ range: { startContainer, endContainer } }: Mark, top: Element): boolean {
  const isAround = (text: Node) => {
    const element = elementOf(text);
    return element !== null && contains(element, top);
  };
  return isAround(startContainer) || (startContainer !== endContainer && isAround(endContainer));
}

function uppermost(
  candidates: readonly Mark[],
  top: Element,
  source: HitTestSource,
  x: number,
  y: number,
): Mark | null {
  const marks = candidates.filter((mark) => isAt(mark, x, y));
  const [only] = marks;
  if (!only) return null;
  if (marks.length === 1 && !source.rootOf(top) && isPartOf(only, top) && isShown(top)) return only;
  const stack = elementsAt(source.page, source, x, y);
  const seen = marks.flatMap((mark) => {
    const text = textAt(mark, x, y);
    const box = text && boxOf(text);
    return box && isSeen(mark, box, stack, x, y) ? [{ mark, depth: stack.indexOf(box) }] : [];
  });
  // What the pointer passes through is not in the stack; seen over another name, it is the upper one.
  seen.sort((a, b) => a.depth - b.depth);
  return seen[0]?.mark ?? null;
}

/**
 * Whether the pointer is on ordinary text in the flow, over which nothing else is to be expected. Spares the search
 * through all marks at nearly every move.
 */
function isOwnText(top: Element, x: number, y: number): boolean {
  if (!hasText(top) || distanceTo(boundsOf(top), { x, y }) > 0) return false;
  const { position, pointerEvents } = getComputedStyle(top);
  const parent = parentElementOf(top);
  return (
    position === 'static' &&
    pointerEvents === 'auto' &&
    !(parent && /grid/.test(getComputedStyle(parent).display))
  );
}

/** The elements at a point, topmost first; those in a shadow tree precede their host. */
function elementsAt(root: Document | ShadowRoot, source: HitTestSource, x: number, y: number): Element[] {
  return elementsFromPoint(root, x, y).flatMap((element) => {
    if (treeOf(element) !== root) return [];
    const inner = source.rootOf(element);
    return inner ? [...elementsAt(inner, source, x, y), element] : [element];
  });
}

function hasText(element: Element): boolean {
  for (let node = firstChildOf(element); node; node = nextOf(node)) {
    if (isText(node) && /\S/.test(node.data)) return true;
  }
  return false;
}
