import { isAt, textAt } from './line-rect.ts';
import type { Mark } from './mark.ts';
import { boxOf, isPartOf, isSeen, isShown } from './mark-cover.ts';

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
  const marks = [...source.painted()].filter((mark) => isAt(mark, x, y));
  if (marks.length === 0) return null;
  const top = target instanceof Element && target.isConnected && !source.rootOf(target) ? target : null;
  const [only] = marks;
  if (only && marks.length === 1 && top && isPartOf(only, top) && isShown(top)) return only;
  const stack = elementsAt(source.page, source, x, y);
  const seen = marks.flatMap((mark) => {
    const text = textAt(mark, x, y);
    const box = text && boxOf(text);
    return box && isSeen(mark, box, stack, x, y) ? [{ mark, box, depth: stack.indexOf(box) }] : [];
  });
  // What the pointer passes through is not in the stack; if it is seen over another name, it is the upper one.
  seen.sort((a, b) => a.depth - b.depth);
  return seen[0]?.mark ?? null;
}

/** The elements at a point, topmost first; those in a shadow tree precede their host. */
function elementsAt(root: Document | ShadowRoot, source: HitTestSource, x: number, y: number): Element[] {
  return root.elementsFromPoint(x, y).flatMap((element) => {
    if (element.getRootNode() !== root) return [];
    const inner = source.rootOf(element);
    return inner ? [...elementsAt(inner, source, x, y), element] : [element];
  });
}
