import type { Resumable } from '../resumable.ts';
import {
  assignClasses,
  buildClassTable,
  CLASS_SHIFT,
  listClasses,
  SPECIAL,
  type StoredClasses,
} from './alphabet-classes.ts';
import { childrenOf, isTerminal, ROOT, type Trie } from './trie.ts';
import { decodeDeltaVarint, encodeDeltaVarint } from './typed-arrays.ts';

/** Names go by these, so that the head of one does not go with the tail of another. */
const BUCKETS = 4;
/** Where the length of a short name stands above its window. */
const LENGTH_SHIFT = 24;
/** A name has ended that fills a window, lacks one letter, or lacks more. */
const ENDED = [0x40, 0x20, 0x10] as const;
export const ANY_ENDED = 0x70;
/** The last of them is in so many texts by chance that the last two letters are asked for before the trie. */
export const MUCH_SHORTER = ENDED[2];
const ENDING_BITS = 11;
/** Something is read over that may stand among the first letters of a name. */
const BROKEN = 0x80;
/** Flags that speak of a name which began as early as a window can tell, one letter later, or later still. */
export const BEGAN = [0x0f | ENDED[0] | BROKEN, ENDED[1] | BROKEN, ENDED[2] | BROKEN] as const;
const SEPARATOR = ' ';
/** Windows of four letters are enough for some thousand names; from then on five are needed to reject as much. */
const FEW_HEADS = 8192;

/**
 * How names begin, in ascending numbers that can be stored. A window is some letters in a row, their classes added up
 * as `findName` adds up the text.
 */
export interface NamePrefixes {
  /** Of the letters of the windows. */
  readonly letterClasses: StoredClasses;
  /** Letters in a window. */
  readonly reach: number;
  /** First letters of the names that go on. */
  readonly heads: Uint8Array;
  /** The same, one letter further; the low bits are those of the buckets. */
  readonly tails: Uint8Array;
  /** Names that fill no more than a window, by their length. */
  readonly shorts: Uint8Array;
  /** The last two letters of those that lack more than one letter of a window, one after the other. */
  readonly endings: string;
}

/**
 * The prefixes as tables by window. A name begins where the window before a letter and the window with it have a flag
 * in common.
 */
export interface QGramFilter {
  readonly reach: number;
  /** Class of each UTF-16 code. */
  readonly classOf: Uint8Array;
  readonly head: Uint8Array;
  readonly tail: Uint8Array;
  /** By `endingOf`: whether a much shorter name may end in two letters. */
  readonly endings: Uint8Array;
}

/** Finds how the names of a trie begin. */
export function* findPrefixes(trie: Trie): Resumable<NamePrefixes> {
  const few = yield* collectPrefixes(trie, 4);
  return few.headCount < FEW_HEADS ? few.prefixes : (yield* collectPrefixes(trie, 5)).prefixes;
}

function* collectPrefixes(
  trie: Trie,
  reach: number,
): Resumable<{ prefixes: NamePrefixes; headCount: number }> {
  const classes = assignClasses(yield* lettersWithin(trie, reach + 1));
  const found = { heads: new Set<number>(), tails: new Map<number, number>(), shorts: new Set<number>() };
  const mask = sizeOf(reach) - 1;
  let endings = '';
  const visit = function* (node: number, text: string, window: number): Resumable<void> {
    yield;
    const { length } = text;
    if (isTerminal(trie, node)) found.shorts.add((length << LENGTH_SHIFT) | (window & (sizeOf(length) - 1)));
    if (isTerminal(trie, node) && length < reach - 1) endings += text.slice(-2).padStart(2, '\0');
    const isFull = length === reach;
    if (isFull && childrenOf(trie, node).length > 0) found.heads.add(window);
    const add = function* (letter: number, next: number): Resumable<void> {
      const further = ((window << CLASS_SHIFT) + (classes.get(letter) ?? 0)) & mask;
      if (isFull) found.tails.set(further, (found.tails.get(further) ?? 0) | bucketOf(window));
      else yield* visit(next, text + String.fromCharCode(letter), further);
    };
    for (const [letter, child] of childrenOf(trie, node)) yield* add(letter, child);
    // A text may have several spaces for one.
    if (text.endsWith(SEPARATOR)) yield* add(SEPARATOR.charCodeAt(0), node);
  };
  yield* visit(ROOT, '', 0);
  const tails = Array.from(found.tails, ([window, buckets]) => (window << BUCKETS) | buckets);
  const prefixes = {
    letterClasses: listClasses(classes),
    reach,
    heads: packSet(found.heads),
    tails: packSet(tails),
    shorts: packSet(found.shorts),
    endings,
  };
  return { prefixes, headCount: found.heads.size };
}

function packSet(numbers: Iterable<number>): Uint8Array {
  return encodeDeltaVarint([...numbers].sort((a, b) => a - b));
}

/** The flag of the bucket that names with these first letters go by. */
function bucketOf(head: number): number {
  return 1 << (head % BUCKETS);
}

/** All letters within `depth` of the start of a name, the most frequent first, so that they share no class. */
function* lettersWithin(trie: Trie, depth: number): Resumable<string> {
  const counts = new Map<number, number>();
  let level = [ROOT];
  for (let at = 0; at < depth; at++) {
    const next: number[] = [];
    for (const node of level) {
      yield;
      for (const [letter, child] of childrenOf(trie, node)) {
        counts.set(letter, (counts.get(letter) ?? 0) + 1);
        next.push(child);
      }
    }
    level = next;
  }
  const sorted = [...counts].sort(([a, m], [b, n]) => n - m || a - b);
  return sorted.map(([letter]) => String.fromCharCode(letter)).join('');
}

/** Unfolds the prefixes for `findName`; takes about a millisecond. */
export function buildQGramFilter({ letterClasses, reach, ...stored }: NamePrefixes): QGramFilter {
  const classOf = buildClassTable(letterClasses);
  const head = buildShorts(decodeDeltaVarint(stored.shorts), reach);
  const heads = decodeDeltaVarint(stored.heads);
  // By index, as all that runs on a few thousand numbers once: with an iterator cold code is several times slower.
  for (let i = 0; i < heads.length; i++) addFlag(head, heads[i] as number, bucketOf(heads[i] as number));
  const tail = new Uint8Array(sizeOf(reach));
  tail.fill(ANY_ENDED, 0, sizeOf(1));
  tail[SPECIAL] = BROKEN;
  repeat(tail, sizeOf(1), tail.length);
  const tails = decodeDeltaVarint(stored.tails);
  for (let i = 0; i < tails.length; i++) {
    const each = tails[i] as number;
    addFlag(tail, each >>> BUCKETS, each & ((1 << BUCKETS) - 1));
  }
  return { reach, classOf, head, tail, endings: buildEndings(stored.endings) };
}

/** The table with the short names: what stands before one can be anything, so each length is repeated. */
function buildShorts(shorts: Uint32Array, reach: number): Uint8Array {
  const head = new Uint8Array(sizeOf(reach));
  head[0] = BROKEN;
  let i = 0;
  for (let length = 1; length <= reach; length++) {
    repeat(head, sizeOf(length - 1), sizeOf(length));
    const flag = ENDED[Math.min(reach - length, 2)] ?? 0;
    for (; i < shorts.length && (shorts[i] as number) >>> LENGTH_SHIFT === length; i++) {
      addFlag(head, (shorts[i] as number) & (sizeOf(length) - 1), flag);
    }
  }
  return head;
}

function addFlag(table: Uint8Array, at: number, flag: number): void {
  table[at] = (table[at] as number) | flag;
}

/** Fills a table up to `end` with copies of its beginning, which is many times faster than letter by letter. */
function repeat(table: Uint8Array, length: number, end: number): void {
  for (let filled = length; filled < end; filled *= 2) table.copyWithin(filled, 0, filled);
}

function buildEndings(letters: string): Uint8Array {
  const endings = new Uint8Array(1 << ENDING_BITS);
  for (let i = 0; i < letters.length; i += 2) {
    // A name of one letter can follow anything.
    if (letters[i] === '\0') return endings.fill(1);
    endings[endingOf(letters.charCodeAt(i), letters.charCodeAt(i + 1))] = 1;
  }
  return endings;
}

export function endingOf(letter: number, last: number): number {
  return ((letter * 33) ^ last) & ((1 << ENDING_BITS) - 1);
}

/** How many windows of so many letters there are. */
function sizeOf(letters: number): number {
  return 2 ** (CLASS_SHIFT * letters);
}
