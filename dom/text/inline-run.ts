import { type ElementKind, isElement, isInline, isText, kindOf } from './element-kinds.ts';

/** Stands in a block's text for an image, a piece of code, a footnote sign. */
const ATOM = '\uFFFC';
export const NEWLINE = '\n';
const SEPARATORS: Partial<Record<ElementKind, string>> = { newline: NEWLINE, atom: ATOM };
/** Elements with more descendants are not worth examining. */
const MAX_INLINE = 16;

/** A text node, or the character that stands for an element in the text of its run. */
export type RunPiece = Text | string;

/** The pieces of an inline run from `start` to its end, in document order. */
export function* piecesFrom(start: Node): Generator<RunPiece> {
  for (let node: Node | null = start; node; ) {
    if (isText(node)) yield node;
    else if (isElement(node)) {
      const kind = kindOf(node);
      if (kind === 'break') return;
      if (kind === 'inline' && node.firstChild) {
        node = node.firstChild;
        continue;
      }
      const separator = SEPARATORS[kind];
      if (separator) yield separator;
    }
    node = neighbourInRun(node, 'nextSibling');
  }
}

/** The pieces of an inline run before `start`, nearest first; an empty string for a node that adds no text. */
export function* piecesBefore(start: Node): Generator<RunPiece> {
  for (let node = previousInRun(start); node; node = previousInRun(node)) {
    if (isText(node)) yield node;
    else yield (isElement(node) && SEPARATORS[kindOf(node)]) || '';
  }
}

/** The first node of the run that contains `node`. */
export function runStart(node: Node): Node {
  let start = node;
  for (let each: Node | null = node; each; each = previousInRun(each)) start = each;
  return start;
}

/** Whether all text in a small element is one run. */
export function isOneRun(tree: Element): boolean {
  const walker = tree.ownerDocument.createTreeWalker(tree, NodeFilter.SHOW_ELEMENT);
  let count = 0;
  for (let inner = walker.nextNode(); inner; inner = walker.nextNode()) {
    if (!isInline(inner) || ++count > MAX_INLINE) return false;
  }
  return true;
}

/** The innermost node before `node`, or null at the start of the run. */
function previousInRun(node: Node): Node | null {
  let previous = neighbourInRun(node, 'previousSibling');
  while (previous?.lastChild && isInline(previous)) previous = previous.lastChild;
  return isElement(previous) && kindOf(previous) === 'break' ? null : previous;
}

/** The sibling of `node`, or of the nearest inline ancestor that has one on that side. */
function neighbourInRun(node: Node, side: 'nextSibling' | 'previousSibling'): Node | null {
  let from = node;
  while (from[side] === null) {
    const parent = from.parentNode;
    if (!isInline(parent)) return null;
    from = parent;
  }
  return from[side];
}
