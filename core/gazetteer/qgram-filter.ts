/*
 * A q-gram filter with a rolling hash: it rejects most offsets of a text by the last q letters before them. It may
 * return false positives, never false negatives; `find-name.ts` runs it and verifies each hit in the trie. q is 4,
 * or 5 for very many names.
 *
 * The hash of q letters is the sum of their classes (`alphabet-classes.ts`), each shifted by 4 bits per letter after
 * it, modulo 16^q. One step per letter updates it, and older letters drop out at the top. For the names deepseek and
 * r1, with the classes d 71, e 00, p e2, s c4, r 53 and 1 0d (all numbers here are hexadecimal):
 *
 *     deep   71000 + 000 + 00 + e2   = 710e2   mod 10000 = 10e2
 *     eeps   00000 + 000 + e20 + c4  = 00ee4   mod 10000 = 0ee4
 *     r1                 530 + 0d    = 0053d   mod   100 =   3d
 *
 * A name of more than q letters has two prefix q-grams: letters 1 to q, and letters 2 to q + 1. Two tables, indexed by
 * hash, hold flags of them. A name may begin where the hash before a letter and the hash with it share a flag:
 *
 *     text      …  d  e  e  p  s  e  e  k  …
 *                  └────┬───┘  │
 *     first[10e2]  =  1000 0100│               flag 7, and the bucket of "deep": 10e2 mod 4 = 2
 *                     └────┬───┘
 *     second[0ee4] =  0111 0100                what may follow short names, and the buckets of "eeps"
 *                     ────────────
 *     both         =  0000 0100                a name may have begun 4 letters before the s
 *
 *     flag 7         an ignored character may break a name here
 *     flags 6 5 4    a short name: of q letters, of q − 1, of fewer
 *     flags 3 2 1 0  bucket of a longer name, from its first hash, so that "deep" rarely pairs with the second
 *                    q-gram of another name
 *
 * Each table is one array of 16^q bytes, 64 kB for q = 4:
 *
 *     first      [0000] 80 … [003d] 90 … [013d] 90 … [10e2] 84 … [ffff] 80
 *     second     [0000] 70 … [000f] 80 … [001f] 80 … [0ee4] 74 … [ffff] 80
 *
 * - Short names, of at most q letters, have no second q-gram. "r1" sets flag 4 of `first` at all 256 hashes that end
 *   in 3d, since anything may stand before it; `second` has flags 4 to 6 nearly everywhere, since anything may follow.
 * - Ignored characters, such as soft hyphens, break a window but not a name. `first` has flag 7 everywhere, and
 *   `second` has only flag 7 where the last letter is an ignored one: such offsets always go to the trie.
 * - Flag 4 alone is a frequent coincidence, so `shortEndings` then checks the last two letters.
 */
import { buildClassTable, CLASS_SHIFT, IGNORED_CLASS, type StoredClasses } from './alphabet-classes.ts';
import { decodeDeltaVarint } from './delta-varint.ts';

const BUCKETS = 4;
const BUCKET_MASK = (1 << BUCKETS) - 1;
/** Flags of short names: of q letters, of q − 1, of fewer. */
const SHORT_NAME = [0x40, 0x20, 0x10] as const;
export const ANY_SHORT_NAME = 0x70;
export const MUCH_SHORTER = SHORT_NAME[2];
const IGNORED_CHARACTER = 0x80;
/** Flags for a name that begins q letters before the current one, q − 1 letters before, or later. */
export const BEGAN = [
  BUCKET_MASK | SHORT_NAME[0] | IGNORED_CHARACTER,
  SHORT_NAME[1] | IGNORED_CHARACTER,
  SHORT_NAME[2] | IGNORED_CHARACTER,
] as const;
const ENDING_BITS = 11;
/** Short names are stored as their length above the hash of their letters. */
export const LENGTH_SHIFT = 24;

/** The prefix q-grams and short names of a gazetteer as stored; sets of hashes are ascending delta varints. */
export interface PrefixQGrams {
  readonly q: number;
  readonly letterClasses: StoredClasses;
  /** Hashes of the first q letters of longer names. */
  readonly first: Uint8Array;
  /** Hashes of letters 2 to q + 1, each above the bucket flags of its names: `hash << 4 | buckets`. */
  readonly second: Uint8Array;
  /** Names of at most q letters: `length << 24 | hash`. */
  readonly shortNames: Uint8Array;
  /** The last two letters of names of at most q − 2 letters, joined; NUL stands for a missing letter. */
  readonly shortEndings: string;
}

/** The filter as tables. */
export interface QGramFilter {
  readonly q: number;
  /** Class of each UTF-16 code. */
  readonly classOf: Uint8Array;
  /** Flags by hash; 16^q entries each. */
  readonly first: Uint8Array;
  readonly second: Uint8Array;
  /** By `hashOfEnding`: 1 where a name of at most q − 2 letters may end in these two letters. */
  readonly shortEndings: Uint8Array;
  /** The same by the classes of the letters, `(letter << 4 ^ last) mod 4096`: less exact, but it needs no folding. */
  readonly endingClasses: Uint8Array;
}

/** Unpacks the tables that `findName` reads; takes about a millisecond in cold code. */
export function buildQGramFilter(stored: PrefixQGrams): QGramFilter {
  const { q } = stored;
  const first = buildShortNames(decodeDeltaVarint(stored.shortNames), q);
  const firstHashes = decodeDeltaVarint(stored.first);
  // Loops by index: iterators are several times slower in cold code.
  for (let i = 0; i < firstHashes.length; i++) {
    addFlags(first, firstHashes[i] as number, bucketOf(firstHashes[i] as number));
  }
  const second = buildWhatFollowsShortNames(q);
  const secondHashes = decodeDeltaVarint(stored.second);
  for (let i = 0; i < secondHashes.length; i++) {
    const each = secondHashes[i] as number;
    addFlags(second, each >>> BUCKETS, each & BUCKET_MASK);
  }
  const classOf = buildClassTable(stored.letterClasses);
  return {
    q,
    classOf,
    first,
    second,
    shortEndings: buildEndings(stored.shortEndings, 1 << ENDING_BITS, hashOfEnding),
    endingClasses: buildEndings(stored.shortEndings, hashesOf(3), (letter, last) =>
      hashOfClasses(classOf[letter] as number, classOf[last] as number),
    ),
  };
}

/** How many hashes there are of so many letters: 16^n. */
export function hashesOf(letters: number): number {
  return 2 ** (CLASS_SHIFT * letters);
}

/** The bucket flag of names with this first q-gram. */
export function bucketOf(firstHash: number): number {
  return 1 << (firstHash % BUCKETS);
}

/** A second q-gram with its bucket flags, as stored. */
export function packSecond(hash: number, buckets: number): number {
  return (hash << BUCKETS) | buckets;
}

export function hashOfEnding(letter: number, last: number): number {
  return ((letter * 33) ^ last) & ((1 << ENDING_BITS) - 1);
}

function hashOfClasses(letter: number, last: number): number {
  return ((letter << CLASS_SHIFT) ^ last) & (hashesOf(3) - 1);
}

/**
 * `first` with the short names, sorted by length. Names of n letters need a table of 16^n hashes, which is then
 * repeated, because any letter may stand before them.
 */
function buildShortNames(shortNames: Uint32Array, q: number): Uint8Array {
  const first = new Uint8Array(hashesOf(q));
  first[0] = IGNORED_CHARACTER;
  let i = 0;
  for (let length = 1; length <= q; length++) {
    repeat(first, hashesOf(length - 1), hashesOf(length));
    const flag = SHORT_NAME[Math.min(q - length, 2)] ?? 0;
    for (; i < shortNames.length && (shortNames[i] as number) >>> LENGTH_SHIFT === length; i++) {
      addFlags(first, (shortNames[i] as number) & (hashesOf(length) - 1), flag);
    }
  }
  return first;
}

/** `second` with the flags that the low four bits of a hash decide: an ignored character, or any other. */
function buildWhatFollowsShortNames(q: number): Uint8Array {
  const second = new Uint8Array(hashesOf(q));
  second.fill(ANY_SHORT_NAME, 0, hashesOf(1));
  second[IGNORED_CLASS] = IGNORED_CHARACTER;
  repeat(second, hashesOf(1), second.length);
  return second;
}

/** 1 at the hash of each ending. */
function buildEndings(
  letters: string,
  size: number,
  hashOf: (letter: number, last: number) => number,
): Uint8Array {
  const endings = new Uint8Array(size);
  for (let i = 0; i < letters.length; i += 2) {
    // Any letter may stand before a name of one letter.
    if (letters[i] === '\0') return endings.fill(1);
    endings[hashOf(letters.charCodeAt(i), letters.charCodeAt(i + 1))] = 1;
  }
  return endings;
}

function addFlags(table: Uint8Array, hash: number, flags: number): void {
  table[hash] = (table[hash] as number) | flags;
}

/** Fills a table up to `end` with copies of its first `length` entries, doubling, which is many times faster. */
function repeat(table: Uint8Array, length: number, end: number): void {
  for (let filled = length; filled < end; filled *= 2) table.copyWithin(filled, 0, filled);
}
