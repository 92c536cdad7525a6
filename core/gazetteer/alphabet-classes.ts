/*
 * Alphabet reduction: every UTF-16 code maps to a class of one byte, so that a hash of a few letters indexes a small
 * table. Codes that fold to the same letter (`D`, `d`, full-width `Ｄ`) share a class; the search therefore needs no
 * folding. Rare letters may share a class with others, which only causes false positives.
 *
 *     class byte     7 6 5 4   3 2 1 0
 *                    spread    group      0–7    letters of scripts with spaces between words; the space
 *                                         8–12   Chinese characters, kana, Hangul
 *                                         13     digits
 *                                         14     signs (0x?e) and codes in no prefix (0xfe)
 *                                         15     ignored characters (0x0f)
 *
 * Letters get classes in order of frequency among the first letters of names. The n-th letter of its kind takes group
 * `first + n % count`; `spread` tells the letters of one group apart. For the names deepseek and r1, of which the
 * filter sees the letters d e e p s and r 1, the word letters (first 0, count 8) get:
 *
 *     letter    n    group    spread                       class
 *     e         0    0        (5·⌊0/8⌋ + 7·0) mod 16 = 0   0x00
 *     d         1    1        (5·⌊1/8⌋ + 7·1) mod 16 = 7   0x71
 *     p         2    2        (5·⌊2/8⌋ + 7·2) mod 16 = e   0xe2
 *     r         3    3        (5·⌊3/8⌋ + 7·3) mod 16 = 5   0x53
 *     s         4    4        (5·⌊4/8⌋ + 7·4) mod 16 = c   0xc4
 *
 * and the digit 1 gets 0x0d. The low four bits of a hash (`qgram-filter.ts`) are the group of its last letter, so two
 * hashes whose last letters are of different kinds never collide.
 */
import { decodeDeltaVarint } from './delta-varint.ts';

/** How far each further letter shifts the class of a letter inside a hash, in bits. */
export const CLASS_SHIFT = 4;
/** Ignored characters and the high surrogates of mathematical letters: the hash cannot see past them. */
export const IGNORED_CLASS = 15;
const OTHER_CLASS = 0xfe;
const CODES = 0x10000;

/** The classes of UTF-16 codes as stored: the codes that have one, ascending, and the class of each. */
export interface StoredClasses {
  /** Delta varints. */
  readonly codes: Uint8Array;
  readonly classes: Uint8Array;
}

/** The class of every UTF-16 code. */
export function buildClassTable({ codes, classes }: StoredClasses): Uint8Array {
  const table = new Uint8Array(CODES).fill(OTHER_CLASS);
  const list = decodeDeltaVarint(codes);
  for (let i = 0; i < list.length; i++) table[list[i] as number] = classes[i] as number;
  return table;
}
