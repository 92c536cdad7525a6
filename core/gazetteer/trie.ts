/*
 * A radix trie (Patricia tree) serialised as one string and searched in place, with no decoding. It holds folded
 * names, which have no capitals, so capitals serve as tags. `compile/build-trie.ts` writes it.
 *
 * A node offset points into the string, at the next letter of an edge or at the tag that ends the edge:
 *
 *     I   a name ends here, and nothing follows
 *     J   a branch: the node's children follow
 *     K   both: a name ends here, and children follow
 *
 * A branch stores numbers in base 32, with the digits 0, 1, 2, 3 … written `]`, `^`, `_`, `` ` `` … (0x5d to 0x7c: no
 * tag, and nothing that JSON escapes). Each number takes `width` digits:
 *
 *     tag   width   count   letter × count   start × count   text of child 1   text of child 2  …
 *
 * The letters ascend, for binary search. `start` says where a child's text begins, counted from the end of the
 * starts. With the names deep, deepseek and r1 the string is `J^_dr]ieepK^^s]eekI1I`:
 *
 *     0  1  2  3  4  5  6  7  8  9  10 11 12 13 14 15 16 17 18 19 20
 *     J  ^  _  d  r  ]  i  e  e  p  K  ^  ^  s  ]  e  e  k  I  1  I
 *     │  1  2  │  │  0  12 │        │  1  1     0           │  │  └ "r1" ends
 *     │  │  └ two children │        │     └ one child, s    │  └ text of r: 7 + 12
 *     │  └ one digit each  │        └ "deep" ends and branches
 *     └ root               └ text of d: 7 + 0               └ "deepseek" ends
 *
 * Names are numbered in the order of the string, which is their sorted order: 0 deep, 1 deepseek, 2 r1. The number
 * of a name is how many name tags stand before its own. `namesBefore` has that count for every 256th character, so
 * that at most 255 need reading.
 */
import { decodeDeltaVarint } from './delta-varint.ts';
import type { UnsignedArray } from './typed-arrays.ts';

/** The root's node offset. No node leads to the root, so it also stands for "no such child". */
export const ROOT = 0;

/** A tag is this code plus its bits: `H` becomes `I`, `J` or `K`. */
export const TAG = 0x48;
export const NAME_BIT = 1;
export const BRANCH_BIT = 2;
const ALL_BITS = 7;
export const DIGIT_ZERO = 0x5d;
export const DIGIT_BITS = 5;
/** `namesBefore` has one count per block of 256 characters. */
export const BLOCK_SHIFT = 8;

/** The trie as stored. */
export interface StoredTrie {
  readonly text: string;
  /** How many names end before each block, as delta varints. */
  readonly namesBefore: Uint8Array;
}

/** The trie ready to search. */
export interface Trie {
  readonly text: string;
  readonly namesBefore: UnsignedArray;
  /** Children of the root by ASCII letter: a shortcut for the step with which nearly every search begins. */
  readonly fromRoot: Uint32Array;
}

export function openTrie({ text, namesBefore }: StoredTrie): Trie {
  const fromRoot = new Uint32Array(128);
  const trie = { text, namesBefore: decodeDeltaVarint(namesBefore), fromRoot };
  for (let letter = 0; letter < 128; letter++) fromRoot[letter] = childOfBranch(text, ROOT, letter);
  return trie;
}

/** The node offset that `letter` leads to; `ROOT` when there is none. */
export function childOf({ text, fromRoot }: Trie, offset: number, letter: number): number {
  if (offset === ROOT && letter < 128) return fromRoot[letter] as number;
  const next = text.charCodeAt(offset);
  if (next === letter) return offset + 1;
  return isTag(next, BRANCH_BIT) ? childOfBranch(text, offset, letter) : ROOT;
}

/** All children of a node. */
export function childrenOf({ text }: Trie, offset: number): [letter: number, child: number][] {
  const next = text.charCodeAt(offset);
  if (!isTag(next)) return [[next, offset + 1]];
  if (!isTag(next, BRANCH_BIT)) return [];
  const width = text.charCodeAt(offset + 1) - DIGIT_ZERO;
  const count = readNumber(text, offset + 2, width);
  const letters = offset + 2 + width;
  return Array.from({ length: count }, (_, i) => [
    text.charCodeAt(letters + i),
    childAt(text, letters, count, width, i),
  ]);
}

/** Whether a name ends at a node. */
export function isTerminal({ text }: Trie, offset: number): boolean {
  return isTag(text.charCodeAt(offset), NAME_BIT);
}

/** Number of the name that ends at a node; -1 for none. */
export function nameAt(trie: Trie, offset: number): number {
  if (!isTerminal(trie, offset)) return -1;
  const block = offset >>> BLOCK_SHIFT;
  let number = trie.namesBefore[block] ?? 0;
  for (let i = block << BLOCK_SHIFT; i < offset; i++) if (isTag(trie.text.charCodeAt(i), NAME_BIT)) number++;
  return number;
}

/** Whether a code is a tag with one of these bits. */
export function isTag(code: number, bits = ALL_BITS): boolean {
  return (code & ~ALL_BITS) === TAG && (code & bits) !== 0;
}

/** Binary search among the letters of a branch. */
function childOfBranch(text: string, branch: number, letter: number): number {
  const width = text.charCodeAt(branch + 1) - DIGIT_ZERO;
  const count = readNumber(text, branch + 2, width);
  const letters = branch + 2 + width;
  let low = letters;
  let high = letters + count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const found = text.charCodeAt(middle);
    if (found === letter) return childAt(text, letters, count, width, middle - letters);
    if (found < letter) low = middle + 1;
    else high = middle;
  }
  return ROOT;
}

/** Node offset of the child with this index. */
function childAt(text: string, letters: number, count: number, width: number, index: number): number {
  const starts = letters + count;
  return starts + count * width + readNumber(text, starts + index * width, width);
}

function readNumber(text: string, offset: number, width: number): number {
  let number = 0;
  for (let i = offset; i < offset + width; i++) {
    number = (number << DIGIT_BITS) | (text.charCodeAt(i) - DIGIT_ZERO);
  }
  return number;
}
