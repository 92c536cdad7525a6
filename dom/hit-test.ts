import { isElement, isShadowRoot } from './element-kinds.ts';
import { distanceTo, markRects } from './line-rect.ts';
import type { Mark } from './mark.ts';

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
  /** Painted marks of a text node; asked only where the browser cannot say what is at a point. */
  marksIn(node: Node): Iterable<Mark>;
  readonly shadowRoots: readonly ShadowRoot[];
}

/**
 * The painted mark at a point in client coordinates, or null. Sees through a link that is stretched over its
 * card; what any other overlay covers is not there.
 */
export function markAt(page: Document, source: HitTestSource, x: number, y: number): Mark | null {
  const mark = markFromHighlights(source, x, y) ?? markFromCaret(page, source, x, y);
  return mark && isUncovered(page, mark, x, y) ? mark : null;
}

function markFromHighlights(source: HitTestSource, x: number, y: number): Mark | null {
  const registry = CSS.highlights as HighlightsFromPoint;
  for (const { ranges } of registry.highlightsFromPoint?.(x, y, { shadowRoots: source.shadowRoots }) ?? []) {
    for (const range of ranges) {
      const mark = source.markOf(range);
      if (mark) return mark;
    }
  }
  return null;
}

/** For browsers without `highlightsFromPoint`. */
function markFromCaret(page: Document, source: HitTestSource, x: number, y: number): Mark | null {
  if ('highlightsFromPoint' in CSS.highlights) return null;
  const caret = page.caretPositionFromPoint?.(x, y, { shadowRoots: [...source.shadowRoots] });
  if (!caret) return null;
  for (const mark of source.marksIn(caret.offsetNode)) {
    // The caret snaps to the nearest text, however far.
    if (markRects(mark).some((rect) => distanceTo(rect, x, y) === 0)) return mark;
  }
  return null;
}

/** Whether the mark's own element is what the pointer meets, or a link stretched over the box around it. */
function isUncovered(page: Document, mark: Mark, x: number, y: number): boolean {
  const text = mark.range.startContainer;
  const top = elementAt(page, text, x, y);
  if (!top) return false;
  if (top.contains(text) || text.parentElement?.contains(top)) return true;
  const end = mark.range.endContainer.parentElement;
  if (end?.contains(top) || top.contains(mark.range.endContainer)) return true;
  return isStretchedLink(top, text);
}

/** The topmost element at a point, in the tree that `node` stands in. */
function elementAt(page: Document, node: Node, x: number, y: number): Element | null {
  const root = node.getRootNode();
  return (isShadowRoot(root) ? root : page).elementFromPoint(x, y);
}

/**
 * Whether `top` is a link (or button) that lies transparent over the box that also holds `text`: the whole
 * card is the link, and its text is what the reader sees.
 */
function isStretchedLink(top: Element, text: Node): boolean {
  const link = top.closest('a[href], button, label, [role=link], [role=button]');
  if (!link) return false;
  const box = containingBox(link);
  if (!box?.contains(text)) return false;
  const view = link.ownerDocument.defaultView;
  return ['', '::before', '::after'].every((part) => {
    const style = view?.getComputedStyle(link, part || null);
    return !style || isTransparent(style);
  });
}

/** The element that a box stretched by the link is laid out in; null for the page itself, which any overlay is. */
function containingBox(link: Element): Element | null {
  const view = link.ownerDocument.defaultView;
  for (
    let element: Element | null = link.parentElement;
    isElement(element);
    element = element.parentElement
  ) {
    const style = view?.getComputedStyle(element);
    if (element === element.ownerDocument.body || !style || style.position === 'fixed') return null;
    if (style.position !== 'static' || style.transform !== 'none' || style.contain.includes('paint'))
      return element;
  }
  return null;
}

function isTransparent(style: CSSStyleDeclaration): boolean {
  return (
    style.backgroundImage === 'none' && /^(transparent|rgba\(.*, 0\)|.* \/ 0\))$/.test(style.backgroundColor)
  );
}
