import type { Resumable } from '../../core/resumable.ts';
import { type ElementKind, isElement, isInline, isText, kindOf } from './element-kinds.ts';
import { createWalkerIn, firstChildOf, lastChildOf, nextOf, parentOf, previousOf } from './safe-node.ts';
import { documentOf } from './tree-order.ts';

/** Stands in a block's text for an image, a piece of code, a footnote sign. */
const ATOM = '\uFFFC';
export const NEWLINE = '\n';
const SEPARATORS: Partial<Record<ElementKind, string>> = { newline: NEWLINE, atom: ATOM };
/** Elements with more descendants are not worth examining. */
const MAX_INLINE = 16;

/** A text node, or the character that stands for an element in the text of its run. */
export type RunPiece = Text | string;

/** Gets each element of a run twice: where the text passes its start and its end. */
type OnEdge = (element: Element) => void;

/**
 * The pieces of an inline run from `start` to its end, in document order; an empty string for a node that adds no
 * text, so that a reader of a long run can stop anywhere.
 */
export function* piecesFrom(start: Node, onEdge?: OnEdge): Generator<RunPiece> {
  for (let node: Node | null = start; node; ) {
    if (isText(node)) yield node;
    else if (isElement(node)) {
      const kind = kindOf(node);
      if (kind === 'break') return;
      const child: ChildNode | null = kind === 'inline' ? firstChildOf(node) : null;
      if (child) {
        onEdge?.(node);
        node = child;
        continue;
      }
      onEdge?.(node);
      onEdge?.(node);
      yield SEPARATORS[kind] ?? '';
    }
    node = neighbourInRun(node, nextOf, onEdge);
  }
}

/** The pieces of an inline run before `start`, nearest first; an empty string for a node that adds no text. */
export function* piecesBefore(start: Node): Generator<RunPiece> {
  for (let node = previousInRun(start); node; node = previousInRun(node)) {
    if (isText(node)) yield node;
    else yield (isElement(node) && SEPARATORS[kindOf(node)]) || '';
  }
}

/** Nodes of a run that are passed in one step. */
const STEP_NODES = 256;

/** The first node of the run that contains `node`. */
function* findRunStart(node: Node): Resumable<Node> {
  let start = node;
  let count = 0;
  for (let each: Node | null = node; each; each = previousInRun(each)) {
    start = each;
    if (++count % STEP_NODES === 0) yield;
  }
  return start;
}

/** Calls `onPiece` for each piece of the run that contains `node`. */
export function* readRunPieces(
  node: Node,
  onPiece: (piece: RunPiece) => void,
  onEdge?: OnEdge,
): Resumable<void> {
  let count = 0;
  for (const piece of piecesFrom(yield* findRunStart(node), onEdge)) {
    onPiece(piece);
    if (++count % STEP_NODES === 0) yield;
  }
}

/** What all nodes of a run have around them: the nearest ancestor that the text does not flow through. */
export function runContainer(node: Node): Node | null {
  let parent = parentOf(node);
  while (isInline(parent)) parent = parentOf(parent);
  return parent;
}

/** Whether all text in a small element is one run. */
export function isOneRun(tree: Element): boolean {
  const walker = createWalkerIn(documentOf(tree), tree, NodeFilter.SHOW_ELEMENT);
  let count = 0;
  for (let inner = walker.nextNode(); inner; inner = walker.nextNode()) {
    if (!isInline(inner) || ++count > MAX_INLINE) return false;
  }
  return true;
}

/** The innermost node before `node`, or null at the start of the run. */
function previousInRun(node: Node): Node | null {
  let previous = neighbourInRun(node, previousOf);
  while (isInline(previous)) {
    const last = lastChildOf(previous);
    if (!last) break;
    previous = last;
  }
  return isElement(previous) && kindOf(previous) === 'break' ? null : previous;
}

/** The sibling of `node`, or of the nearest inline ancestor that has one on that side. */
function neighbourInRun(node: Node, side: typeof nextOf, onEdge?: OnEdge): Node | null {
  let from = node;
  for (let next = side(from); ; next = side(from)) {
    if (next) return next;
    const parent = parentOf(from);
    if (!isInline(parent)) return null;
    onEdge?.(parent);
    from = parent;
  }
}
