import { assignClasses, buildClassTable, CLASS_SHIFT, SPECIAL } from './letter-classes.ts';
import type { Steps } from './steps.ts';
import { childrenOf, isTerminal, ROOT, type StoredTrie } from './trie.ts';

/** Names go by these, so that the head of one does not go with the tail of another. */
const BUCKETS = 4;
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
 * How names begin, in plain numbers that can be stored. A window is some letters in a row, their classes added up as
 * `findName` adds up the text; what it is worth stands from bit 24 on.
 */
export interface NamePrefixes {
  /** Letters of the windows; their order gives their classes. */
  readonly letters: string;
  /** Letters in a window. */
  readonly reach: number;
  /** First letters of the names that go on, with their bucket. */
  readonly heads: Uint32Array;
  /** The same, one letter further. */
  readonly tails: Uint32Array;
  /** Names that fill no more than a window, with their length in place of a bucket. */
  readonly shorts: Uint32Array;
  /** The last two letters of those that lack more than one letter of a window, one after the other. */
  readonly endings: string;
}

/**
 * The prefixes as tables by window. A name begins where the window before a letter and the window with it have a flag
 * in common.
 */
export interface NameFilter {
  readonly reach: number;
  /** Class of each UTF-16 code. */
  readonly classOf: Uint8Array;
  readonly head: Uint8Array;
  readonly tail: Uint8Array;
  /** By `endingOf`: whether a much shorter name may end in two letters. */
  readonly endings: Uint8Array;
}

/** Finds how the names of a trie begin. */
export function* findPrefixes(trie: StoredTrie): Steps<NamePrefixes> {
  const few = yield* collectPrefixes(trie, 4);
  return few.heads.length < FEW_HEADS ? few : yield* collectPrefixes(trie, 5);
}

function* collectPrefixes(trie: StoredTrie, reach: number): Steps<NamePrefixes> {
  const letters = yield* lettersWithin(trie, reach + 1);
  const classes = assignClasses(letters);
  const found = { heads: new Set<number>(), tails: new Set<number>(), shorts: new Set<number>() };
  const mask = sizeOf(reach) - 1;
  let endings = '';
  const visit = function* (node: number, text: string, window: number): Steps<void> {
    yield;
    const { length } = text;
    if (isTerminal(trie, node)) found.shorts.add((length << 24) | window);
    if (isTerminal(trie, node) && length < reach - 1) endings += text.slice(-2).padStart(2, '\0');
    const isFull = length === reach;
    const bucket = (1 << (window % BUCKETS)) << 24;
    if (isFull && childrenOf(trie, node).length > 0) found.heads.add(bucket | window);
    const add = function* (letter: number, next: number): Steps<void> {
      const further = ((window << CLASS_SHIFT) + (classes.get(letter) ?? 0)) & mask;
      if (isFull) found.tails.add(bucket | further);
      else yield* visit(next, text + String.fromCharCode(letter), further);
    };
    for (const [letter, child] of childrenOf(trie, node)) yield* add(letter, child);
    // A text may have several spaces for one.
    if (text.endsWith(SEPARATOR)) yield* add(SEPARATOR.charCodeAt(0), node);
  };
  yield* visit(ROOT, '', 0);
  return {
    letters,
    reach,
    heads: Uint32Array.from(found.heads),
    tails: Uint32Array.from(found.tails),
    shorts: Uint32Array.from(found.shorts),
    endings,
  };
}

/** All letters within `depth` of the start of a name, the most frequent first, so that they share no class. */
function* lettersWithin(trie: StoredTrie, depth: number): Steps<string> {
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
export function buildNameFilter({ letters, reach, heads, tails, shorts, ...rest }: NamePrefixes): NameFilter {
  const size = sizeOf(reach);
  const head = new Uint8Array(size).fill(BROKEN);
  const tail = new Uint8Array(size).fill(ANY_ENDED);
  const add = (table: Uint8Array, at: number, flag: number) => {
    table[at] = (table[at] ?? 0) | flag;
  };
  for (const window of heads) add(head, window & (size - 1), window >>> 24);
  for (const window of tails) add(tail, window & (size - 1), window >>> 24);
  for (const window of shorts) {
    // What stands before a short name can be anything.
    const length = window >>> 24;
    const step = sizeOf(length);
    const flag = ENDED[Math.min(reach - length, 2)] ?? 0;
    for (let at = window & (step - 1); at < size; at += step) add(head, at, flag);
  }
  for (let at = SPECIAL; at < size; at += sizeOf(1)) tail[at] = BROKEN;
  const classOf = buildClassTable(assignClasses(letters));
  return { reach, classOf, head, tail, endings: buildEndings(rest.endings) };
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
