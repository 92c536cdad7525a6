import { isWordCode } from '../../core/text/scripts.ts';
import { isNeverRead } from './element-kinds.ts';
import { flowsInline } from './inline-flow.ts';
import { NEWLINE, piecesBefore, piecesFrom, type RunPiece, runStart } from './inline-run.ts';

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
export function readBlock(node: Node): TextBlock | null {
  if (isNeverRead(node)) return null;
  const nodes: Text[] = [];
  const starts: number[] = [];
  let text = '';
  for (const piece of piecesFrom(runStart(node))) {
    if (typeof piece === 'string') {
      text += piece;
      continue;
    }
    const data = piece.data;
    const last = nodes.at(-1);
    if (last && couldBeOneWord(text, data) && !flowsInline(last, piece)) text += NEWLINE;
    nodes.push(piece);
    starts.push(text.length);
    text += data;
  }
  return nodes.length > 0 ? { text, nodes, starts } : null;
}

/** The run that contains `node`, read by tag names alone and even where text is never read. */
export function readRun(node: Node): { readonly nodes: readonly Text[]; readonly text: string } {
  const nodes: Text[] = [];
  let text = '';
  for (const piece of piecesFrom(runStart(node))) {
    if (typeof piece !== 'string') nodes.push(piece);
    text += textOf(piece);
  }
  return { nodes, text };
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
function couldBeOneWord(before: string, after: string): boolean {
  return mayBeLetter(before.charCodeAt(before.length - 1)) && mayBeLetter(after.charCodeAt(0));
}

function mayBeLetter(code: number): boolean {
  return isWordCode(code) || code >= 0x80;
}
