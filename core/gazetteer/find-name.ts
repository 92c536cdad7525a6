/*
 * Filter and verify: a q-gram filter (`qgram-filter.ts`) proposes offsets, and the trie (`trie.ts`) verifies them.
 * Nearly every character of a page passes through `readUntilPrefix`, which makes two independent table look-ups for
 * it; an automaton would wait for each look-up before the next.
 *
 * With the names deepseek and r1 and q = 4, searching "in deepseek" from 0:
 *
 *     offset        0  1  2  3  4  5  6  7  8  9  10
 *     text          i  n  ·  d  e  e  p  s  e  e  k
 *                            └────┬───┘  │
 *     1. at 7: first[hash of "deep"] & second[hash of "eeps"] = bucket flag of "deep"
 *     2. a bucket flag means that a name began q letters before: start = 7 − 4 = 3
 *     3. the trie confirms a name from 3 on: d e e p s e e k → 3
 *
 * Searching "an r1" from 0:
 *
 *     offset        0  1  2  3  4
 *     text          a  n  ·  r  1
 *     1. at 5, the end of the text: first[hash of "n r1"] has flag 4, a name of at most q − 2 letters may end here
 *     2. "r1" is one of the endings of such names
 *     3. flag 4 leaves the starts 3, 4 and 5; the trie confirms 3
 */
import { foldCode, foldMathLetter, HYPHEN, IGNORED, MATH_HIGH, SPACE } from '../text/fold-code.ts';
import { CLASS_SHIFT } from './alphabet-classes.ts';
import {
  ANY_SHORT_NAME,
  BEGAN,
  buildQGramFilter,
  hashOfEnding,
  MUCH_SHORTER,
  type PrefixQGrams,
  type QGramFilter,
} from './qgram-filter.ts';
import { childOf, isTerminal, openTrie, ROOT, type StoredTrie, type Trie } from './trie.ts';

/** What `findName` reads of a gazetteer. */
export interface NameFinder {
  readonly trie: Trie;
  readonly filter: QGramFilter;
}

/** Opens what of the tables `findName` needs. */
export function openNameFinder(tables: {
  readonly trie: StoredTrie;
  readonly prefixQGrams: PrefixQGrams;
}): NameFinder {
  return { trie: openTrie(tables.trie), filter: buildQGramFilter(tables.prefixQGrams) };
}

/**
 * Offset at or after `from` at which a name may begin, else -1: the cheap rejection of text without names. The text
 * may join many nodes, so word boundaries are left to detection. May return false positives, never false negatives.
 * Reads each character once and allocates nothing.
 */
export function findName(text: string, from: number, { trie, filter }: NameFinder): number {
  const { classOf, first, second, endingClasses, q } = filter;
  let at = readUntilPrefix(text, from, 0, classOf, first, second, endingClasses);
  for (; at >= 0; at = readUntilPrefix(text, at + 1, hashAfter, classOf, first, second, endingClasses)) {
    if (flagsAfter === MUCH_SHORTER && !mayEndShortName(text, at - 1, filter)) continue;
    for (let later = 0; later <= q; later++) {
      const start = at - q + later;
      const flags = BEGAN[Math.min(later, 2)] as number;
      if ((flagsAfter & flags) === 0 || start < from || !isNameFrom(trie, text, start)) continue;
      return firstNameFrom(trie, text, Math.max(from, at - q), start);
    }
  }
  return -1;
}

const FIRST_LOW_SURROGATE = 0xdc00;
const LAST_SURROGATE = 0xdfff;

/** Further results of `readUntilPrefix`, in module variables because returning an object would allocate. */
let hashAfter = 0;
let flagsAfter = 0;

/**
 * Reads until the filter reports a prefix; returns the offset of the letter after it (the text's length for a short
 * name at the end), or -1. The only loop that sees every character: it makes no calls and stands alone in its
 * function, which makes it twice as fast.
 */
function readUntilPrefix(
  text: string,
  from: number,
  hashBefore: number,
  classOf: Uint8Array,
  first: Uint8Array,
  second: Uint8Array,
  endingClasses: Uint8Array,
): number {
  const mask = first.length - 1;
  let hash = hashBefore;
  for (let i = from; i < text.length; i++) {
    const previous = hash;
    // All indexes lie inside their tables by construction.
    hash = ((hash << CLASS_SHIFT) + (classOf[text.charCodeAt(i)] as number)) & mask;
    const flags = (first[previous] as number) & (second[hash] as number);
    if (flags !== 0) {
      if (flags === MUCH_SHORTER && i > 1) {
        const letter = classOf[text.charCodeAt(i - 2)] as number;
        const last = classOf[text.charCodeAt(i - 1)] as number;
        // `hashOfEndingClasses`, which a call would cost more than it does.
        if (endingClasses[((letter << CLASS_SHIFT) ^ last) & (endingClasses.length - 1)] === 0) continue;
      }
      hashAfter = hash;
      flagsAfter = flags;
      return i;
    }
  }
  flagsAfter = from <= text.length ? (first[hash] as number) & ANY_SHORT_NAME : 0;
  return flagsAfter !== 0 ? text.length : -1;
}

/** Whether a name of at most q − 2 letters may end with the letter at `last`. */
function mayEndShortName(text: string, last: number, { shortEndings }: QGramFilter): boolean {
  return last < 1 || shortEndings[hashOfEnding(foldAt(text, last - 1), foldAt(text, last))] !== 0;
}

/** The earliest name: a short one is reported before a longer one around it that begins earlier. */
function firstNameFrom(trie: Trie, text: string, from: number, known: number): number {
  let start = from;
  while (start < known && !isNameFrom(trie, text, start)) start++;
  return start;
}

/** Whether the letters from `start` on spell a name, whatever stands around it. */
function isNameFrom(trie: Trie, text: string, start: number): boolean {
  let node = ROOT;
  let before = 0;
  for (let i = start; i < text.length; i++) {
    const letter = foldAt(text, i);
    if (letter === IGNORED) {
      // Only the first half of a mathematical letter begins a name; else a run of them would be read again at each.
      if (node === ROOT && (i > start || text.charCodeAt(i) !== MATH_HIGH)) return false;
      continue;
    }
    if (letter === SPACE && before === SPACE) continue;
    node = childOf(trie, node, letter);
    if (node === ROOT) return false;
    if (isTerminal(trie, node)) return true;
    before = letter;
  }
  return false;
}

/** The letter at `i` as the trie spells it. A mathematical letter is its low surrogate; the high one is ignored. */
function foldAt(text: string, i: number): number {
  const code = text.charCodeAt(i);
  if (code >= MATH_HIGH && code <= LAST_SURROGATE) {
    if (code === MATH_HIGH) return IGNORED;
    if (code >= FIRST_LOW_SURROGATE && text.charCodeAt(i - 1) === MATH_HIGH) return foldMathLetter(code);
  }
  const folded = foldCode(code);
  return folded === HYPHEN ? SPACE : folded;
}
