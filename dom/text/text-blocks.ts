import { memoise } from '../../core/memoise.ts';
import type { Resumable } from '../../core/resumable.ts';
import { isWordCode } from '../../core/text/scripts.ts';
import { NEWLINE, piecesBefore, piecesFrom, type RunPiece, readRunPieces } from './inline-run.ts';
import { isFlowing } from './layout/inline-flow.ts';
import { type Gap, gapBetween } from './layout/text-gap.ts';
import { isNeverRead, type KnownReadability } from './never-read.ts';

/** What stands between two texts for the gap that the reader sees. */
const SEPARATORS: Readonly<Record<Gap, string>> = { none: '', space: ' ', wide: NEWLINE };

/** The text of one inline run of the page, with a map back to its nodes. */
export interface TextBlock {
  readonly text: string;
  readonly nodes: readonly Text[];
  /** Offset in `text` at which each node begins. */
  readonly starts: readonly number[];
}

/**
 * The block that contains `node` (a text node, `br` or inline element), or null when its text is never read. Computed
 * styles are consulted only where two nodes meet without a space.
 */
export function* readBlock(node: Node, known?: KnownReadability): Resumable<TextBlock | null> {
  if (isNeverRead(node, known)) return null;
  const nodes: Text[] = [];
  const starts: number[] = [];
  const edges = createEdges();
  const text = createJoinedText();
  yield* readRunPieces(
    node,
    (piece) => {
      if (typeof piece === 'string') {
        text.add(piece);
        return;
      }
      const { data } = piece;
      const last = nodes.at(-1);
      if (last && couldBeOneWord(text.lastCode(), data) && !edges.flowInline())
        text.add(SEPARATORS[gapBetween(last, piece)]);
      edges.clear();
      nodes.push(piece);
      starts.push(text.length());
      text.add(data);
    },
    edges.pass,
  );
  return nodes.length > 0 ? { text: text.join(), nodes, starts } : null;
}

/**
 * The run that contains `node`, read by tag names alone and even where text is never read. `onNode` gets its nodes, some
 * of them twice.
 */
export function* readRun(
  node: Node,
  onNode?: (node: Node) => void,
): Resumable<{ readonly nodes: readonly Text[]; readonly text: string }> {
  const nodes: Text[] = [];
  const parts: string[] = [];
  yield* readRunPieces(
    node,
    (piece) => {
      parts.push(textOf(piece));
      if (typeof piece === 'string') return;
      nodes.push(piece);
      onNode?.(piece);
    },
    onNode,
  );
  return { nodes, text: parts.join('') };
}

/** A text that grows by pieces. Joined once: reading the last character of a growing string copies all of it. */
function createJoinedText() {
  const parts: string[] = [];
  let length = 0;
  let last = Number.NaN;
  return {
    add(part: string) {
      if (part === '') return;
      parts.push(part);
      length += part.length;
      last = part.charCodeAt(part.length - 1);
    },
    length: () => length,
    lastCode: () => last,
    join: () => parts.join(''),
  };
}

/** The inline elements that start or end since the last text node; one that does both is none. */
function createEdges() {
  let passed: Element[] = [];
  const flows = memoise(isFlowing);
  return {
    pass(element: Element) {
      if (passed.at(-1) === element) passed.pop();
      else passed.push(element);
    },
    flowInline: () => passed.every(flows),
    clear() {
      passed = [];
    },
  };
}

/** The text around an element's start: at most `chars` characters on either side, and as many empty nodes. */
export function textAround(element: Element, chars: number): string {
  let before = '';
  let left = chars;
  for (const piece of piecesBefore(element)) {
    const text = textOf(piece);
    before = text.slice(-left) + before;
    left -= text.length || 1;
    if (left <= 0) break;
  }
  let after = '';
  left = chars;
  for (const piece of piecesFrom(element)) {
    const text = textOf(piece);
    after += text.slice(0, left);
    left -= text.length || 1;
    if (left <= 0) break;
  }
  return before + after;
}

function textOf(piece: RunPiece): string {
  return typeof piece === 'string' ? piece : piece.data;
}

/** Whether two texts meet inside what could be one word. Any character beyond ASCII may belong to one. */
function couldBeOneWord(lastCode: number, after: string): boolean {
  return mayBeLetter(lastCode) && mayBeLetter(after.charCodeAt(0));
}

function mayBeLetter(code: number): boolean {
  return isWordCode(code) || code >= 0x80;
}
