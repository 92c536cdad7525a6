import { isWordCode } from '../../core/text/scripts.ts';
import { type ElementKind, isElement, isInline, isText, isUnread, kindOf } from './element-kinds.ts';
import { flowsInline } from './inline-flow.ts';

/** The text of one inline run of the page, with the way back to its nodes. */
export interface TextBlock {
  readonly text: string;
  readonly nodes: readonly Text[];
  /** Offset in `text` at which each node begins. */
  readonly starts: readonly number[];
}

/** Stands in a block's text for an image, a piece of code, a footnote sign. */
const ATOM = '\uFFFC';
const NEWLINE = '\n';
/** What stands for an element in the text of its run, if anything. */
const SEPARATORS: Partial<Record<ElementKind, string>> = { newline: NEWLINE, atom: ATOM };
/** An element with more inside is not worth looking through. */
const MOST_INLINE = 16;

/**
 * The block that `node` (a text, `br` or inline element) belongs to, or null when its text is not to be read.
 * Goes by tag names; only where two nodes meet without a space are the styles between them asked.
 */
export function readBlock(node: Node): TextBlock | null {
  if (isUnread(node)) return null;
  const nodes: Text[] = [];
  const starts: number[] = [];
  let text = '';
  walkRun(runStart(node), (item, separator) => {
    if (item === null) {
      text += separator;
      return;
    }
    const data = item.data;
    const last = nodes.at(-1);
    if (last && isTight(text, data) && !flowsInline(last, item)) text += NEWLINE;
    nodes.push(item);
    starts.push(text.length);
    text += data;
  });
  return nodes.length > 0 ? { text, nodes, starts } : null;
}

/** Whether the text of a small element is one run. */
export function isOneRun(tree: Element): boolean {
  const walker = tree.ownerDocument.createTreeWalker(tree, NodeFilter.SHOW_ELEMENT);
  let count = 0;
  for (let inner = walker.nextNode(); inner; inner = walker.nextNode()) {
    if (!isInline(inner) || ++count > MOST_INLINE) return false;
  }
  return true;
}

/** The run around `node`, unread or not: its text nodes, and their texts with what stands between them. */
export function readRun(node: Node): { readonly nodes: readonly Text[]; readonly texts: readonly string[] } {
  const nodes: Text[] = [];
  const texts: string[] = [];
  walkRun(runStart(node), (item, separator) => {
    if (item) nodes.push(item);
    texts.push(item ? item.data : separator);
  });
  return { nodes, texts };
}

/** What is read around an element's start: `chars` to either side, where a node without text counts as one. */
export function textAround(element: Element, chars: number): string {
  let text = '';
  let left = chars;
  for (let node = previousInRun(element); node && left > 0; node = previousInRun(node)) {
    const piece = isText(node) ? node.data : (isElement(node) && SEPARATORS[kindOf(node)]) || '';
    text = piece.slice(-left) + text;
    left -= piece.length || 1;
  }
  left = chars;
  walkRun(element, (item, separator) => {
    const piece = item ? item.data : separator;
    text += piece.slice(0, left);
    left -= piece.length || 1;
    return left <= 0;
  });
  return text;
}

/** Whether two pieces meet within what could be one word; beyond ASCII, everything could. */
function isTight(before: string, after: string): boolean {
  return mayBeLetter(before.charCodeAt(before.length - 1)) && mayBeLetter(after.charCodeAt(0));
}

function mayBeLetter(code: number): boolean {
  return isWordCode(code) || code >= 0x80;
}

/** The first node of the run that `node` stands in. */
function runStart(from: Node): Node {
  let start = from;
  for (let node: Node | null = from; node; node = previousInRun(node)) start = node;
  return start;
}

/** Visits the texts of a run in order, and what stands for other things between them, until told to stop. */
function walkRun(start: Node, visit: (item: Text | null, separator: string) => boolean | undefined): void {
  for (let node: Node | null = start; node; ) {
    if (isText(node)) {
      if (visit(node, '')) return;
    } else if (isElement(node)) {
      const kind = kindOf(node);
      if (kind === 'break') return;
      if (kind === 'inline' && node.firstChild) {
        node = node.firstChild;
        continue;
      }
      const separator = SEPARATORS[kind];
      if (separator && visit(null, separator)) return;
    }
    node = nextInRun(node);
  }
}

/** The node after `node` and all in it, or null at the end of the run. */
function nextInRun(node: Node): Node | null {
  return besideInRun(node, 'nextSibling');
}

/** The innermost node before `node`, or null at the start of the run. */
function previousInRun(node: Node): Node | null {
  let previous = besideInRun(node, 'previousSibling');
  while (previous?.lastChild && isInline(previous)) previous = previous.lastChild;
  return isElement(previous) && kindOf(previous) === 'break' ? null : previous;
}

/** The sibling of a node, or of the inline elements around it that have no more on that side. */
function besideInRun(node: Node, side: 'nextSibling' | 'previousSibling'): Node | null {
  let from = node;
  while (from[side] === null) {
    const parent = from.parentNode;
    if (!isInline(parent)) return null;
    from = parent;
  }
  return from[side];
}
