import { foldCode, foldMathLetter, MATH_HIGH, SKIP } from '../text/fold-text.ts';
import { CLASS_SHIFT } from './alphabet-classes.ts';
import { ANY_ENDED, BEGAN, endingOf, MUCH_SHORTER, type QGramFilter } from './qgram-filter.ts';
import { childOf, isTerminal, ROOT, type Trie } from './trie.ts';

/** What `findName` reads of a gazetteer. */
export interface NameFinder {
  readonly trie: Trie;
  readonly filter: QGramFilter;
}

/**
 * The cheap rejection of text without a name: offset at or after `from` at which a name may begin, else -1. The text
 * may be that of many nodes in a row: whether a word begins or ends there is left to detection. Says yes more often
 * than there are mentions, never no where there is one. Reads each character once and allocates nothing.
 */
export function findName(text: string, from: number, { trie, filter }: NameFinder): number {
  const { classOf, head, tail, reach } = filter;
  let at = readUntilPrefix(text, from, 0, classOf, head, tail);
  for (; at >= 0; at = readUntilPrefix(text, at + 1, windowAfter, classOf, head, tail)) {
    if (flagsAfter === MUCH_SHORTER && !mayEnd(text, at - 1, filter)) continue;
    for (let later = 0; later <= reach; later++) {
      const start = at - reach + later;
      const flags = BEGAN[Math.min(later, 2)] as number;
      if ((flagsAfter & flags) === 0 || start < from || !isNameFrom(trie, text, start)) continue;
      return firstNameFrom(trie, text, Math.max(from, at - reach), start);
    }
  }
  return -1;
}

/** Whether a much shorter name may end with the letter at `i`; names broken by other characters have `BROKEN` too. */
function mayEnd(text: string, i: number, { endings }: QGramFilter): boolean {
  return i < 1 || endings[endingOf(foldAt(text, i - 1), foldAt(text, i))] !== 0;
}

/** More results of `readUntilPrefix`, kept outside because an object would be an allocation. */
let windowAfter = 0;
let flagsAfter = 0;

/**
 * Reads on from `from` to the letter after the first window of a name; its place (the text's length for a short name
 * at the end), or -1. The one loop that sees every character, alone in a function and free of calls, because that
 * makes it twice as fast. It adds up the classes of the last letters, each moved by `CLASS_SHIFT` for each letter
 * after it; those before fall out at the top.
 */
function readUntilPrefix(
  text: string,
  from: number,
  before: number,
  classOf: Uint8Array,
  head: Uint8Array,
  tail: Uint8Array,
): number {
  const mask = head.length - 1;
  let window = before;
  for (let i = from; i < text.length; i++) {
    const earlier = window;
    // All indexes lie in their tables by construction.
    window = ((window << CLASS_SHIFT) + (classOf[text.charCodeAt(i)] as number)) & mask;
    const flags = (head[earlier] as number) & (tail[window] as number);
    if (flags !== 0) {
      windowAfter = window;
      flagsAfter = flags;
      return i;
    }
  }
  flagsAfter = from <= text.length ? (head[window] as number) & ANY_ENDED : 0;
  return flagsAfter !== 0 ? text.length : -1;
}

/** A short name is seen before a longer one around it that begins earlier. */
function firstNameFrom(trie: Trie, text: string, from: number, known: number): number {
  let start = from;
  while (start < known && !isNameFrom(trie, text, start)) start++;
  return start;
}

/** Whether a name goes from `start` on, whatever stands around it. */
function isNameFrom(trie: Trie, text: string, start: number): boolean {
  let node = ROOT;
  let before = 0;
  for (let i = start; i < text.length; i++) {
    const letter = foldAt(text, i);
    if (letter === SKIP || (letter === 0x20 && before === 0x20)) continue;
    node = childOf(trie, node, letter);
    if (node === ROOT) return false;
    if (isTerminal(trie, node)) return true;
    before = letter;
  }
  return false;
}

/** The letter at `i` as the trie has it; half of a mathematical letter is read over, the other is the letter. */
function foldAt(text: string, i: number): number {
  const code = text.charCodeAt(i);
  if (code === MATH_HIGH) return SKIP;
  if (code >= 0xdc00 && code <= 0xdfff && text.charCodeAt(i - 1) === MATH_HIGH) return foldMathLetter(code);
  const folded = foldCode(code);
  return folded === 0x2d ? 0x20 : folded;
}
