import type { Resumable } from '../resumable.ts';
import type { UnsignedArray } from './typed-arrays.ts';
import { decodeDeltaVarint, encodeDeltaVarint } from './typed-arrays.ts';

/** A capital, which no folded name has, ends a row of letters; its low bits tell whether a name ends, and go on. */
const MARK = 0x48;
const NAME = 1;
const NODE = 2;
/** Numbers are written in digits of so many bits from this character on: none is a mark, JSON escapes none. */
const ZERO = 0x5d;
const DIGIT_BITS = 5;

/** The place of the empty prefix. */
export const ROOT = 0;

/** Names are counted up to every so manieth character. */
const BLOCK_SHIFT = 8;

/**
 * All names as a tree, in one text that is searched as it comes, so that a page opens nothing: JSON carries it as it
 * is, in a byte a letter where it can. A place is an offset in it. There stands the next letter to match or a mark;
 * after that of a node come, in digits, the width of its numbers and how many letters lead on; then these letters,
 * ascending, and for each how far behind these numbers its own text begins. Names are numbered as they come.
 */
export interface StoredTrie {
  readonly text: string;
  /** How many names end before each block of the text, packed as ascending numbers. */
  readonly namesBefore: Uint8Array;
}

/** The trie with a short cut for where nearly every search begins. */
export interface Trie {
  readonly text: string;
  readonly namesBefore: UnsignedArray;
  /** Places reached from the root by letter, as far as letters are ASCII. */
  readonly fromRoot: Uint32Array;
}

/** Builds the trie of folded `names`, which must be sorted by UTF-16 code and distinct. */
export function* buildTrie(names: readonly string[]): Resumable<StoredTrie> {
  const text = yield* writeNode(names, 0, names.length, 0);
  const namesBefore: number[] = [];
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    if ((i & ((1 << BLOCK_SHIFT) - 1)) === 0) {
      yield;
      namesBefore.push(count);
    }
    if (isMark(text.charCodeAt(i), NAME)) count++;
  }
  return { text, namesBefore: encodeDeltaVarint(namesBefore) };
}

/** The node of the names from `low` to `high`, which have `depth` letters in common, and all behind it. */
function* writeNode(names: readonly string[], low: number, high: number, depth: number): Resumable<string> {
  yield;
  const isName = names[low]?.length === depth;
  const parts = partsOf(names, isName ? low + 1 : low, high, depth);
  let letters = '';
  let texts = '';
  const starts: number[] = [];
  for (const [i, from] of parts.entries()) {
    const to = parts[i + 1] ?? high;
    const name = names[from] ?? '';
    const end = to - from === 1 ? name.length : commonLength(name, names[to - 1] ?? '', depth + 1);
    letters += name.charAt(depth);
    starts.push(texts.length);
    texts += name.slice(depth + 1, end);
    texts += to - from === 1 ? String.fromCharCode(MARK | NAME) : yield* writeNode(names, from, to, end);
  }
  const width = widthOf(Math.max(parts.length, starts.at(-1) ?? 0));
  const numbers = [parts.length, ...starts].map((number) => writeNumber(number, width));
  const [count = '', ...rest] = numbers;
  const mark = String.fromCharCode(MARK | NODE | (isName ? NAME : 0));
  return mark + writeNumber(width, 1) + count + letters + rest.join('') + texts;
}

/** Where the letter at `depth` changes among names `low` to `high`. */
function partsOf(names: readonly string[], low: number, high: number, depth: number): number[] {
  const parts: number[] = [];
  for (let i = low; i < high; i++) {
    if (i === low || names[i]?.charCodeAt(depth) !== names[i - 1]?.charCodeAt(depth)) parts.push(i);
  }
  return parts;
}

/** How far two names are the same, as they are up to `from`. */
function commonLength(a: string, b: string, from: number): number {
  let length = from;
  while (length < a.length && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}

export function openTrie({ text, namesBefore }: StoredTrie): Trie {
  const fromRoot = new Uint32Array(128);
  const trie = { text, namesBefore: decodeDeltaVarint(namesBefore), fromRoot };
  for (let letter = 0; letter < 128; letter++) fromRoot[letter] = childOfNode(text, ROOT, letter);
  return trie;
}

/** The place that `letter` leads to, or 0 when there is none (the root is nobody's child). */
export function childOf({ text, fromRoot }: Trie, place: number, letter: number): number {
  if (place === ROOT && letter < 128) return fromRoot[letter] as number;
  const next = text.charCodeAt(place);
  if (next === letter) return place + 1;
  return isMark(next, NODE) ? childOfNode(text, place, letter) : ROOT;
}

function childOfNode(text: string, node: number, letter: number): number {
  const width = text.charCodeAt(node + 1) - ZERO;
  const count = readNumber(text, node + 2, width);
  const letters = node + 2 + width;
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

/** The place that the letter with this index leads to. */
function childAt(text: string, letters: number, count: number, width: number, index: number): number {
  const starts = letters + count;
  return starts + count * width + readNumber(text, starts + index * width, width);
}

/** What the letters from a place on lead to, as `[letter, place]`. */
export function childrenOf({ text }: Trie, place: number): [letter: number, place: number][] {
  const next = text.charCodeAt(place);
  if (!isMark(next)) return [[next, place + 1]];
  if (!isMark(next, NODE)) return [];
  const width = text.charCodeAt(place + 1) - ZERO;
  const count = readNumber(text, place + 2, width);
  const letters = place + 2 + width;
  return Array.from({ length: count }, (_, i) => [
    text.charCodeAt(letters + i),
    childAt(text, letters, count, width, i),
  ]);
}

/** Whether a name ends at a place. */
export function isTerminal({ text }: Trie, place: number): boolean {
  return isMark(text.charCodeAt(place), NAME);
}

/** Number of the name that ends at a place, -1 when none does. */
export function nameAt(trie: Trie, place: number): number {
  if (!isTerminal(trie, place)) return -1;
  const block = place >>> BLOCK_SHIFT;
  let number = trie.namesBefore[block] ?? 0;
  for (let i = block << BLOCK_SHIFT; i < place; i++) if (isMark(trie.text.charCodeAt(i), NAME)) number++;
  return number;
}

function isMark(code: number, bit = 7): boolean {
  return (code & ~7) === MARK && (code & bit) !== 0;
}

function widthOf(number: number): number {
  return Math.max(1, Math.ceil((32 - Math.clz32(number)) / DIGIT_BITS));
}

function writeNumber(number: number, width: number): string {
  let digits = '';
  for (let i = width - 1; i >= 0; i--) {
    digits += String.fromCharCode(ZERO + ((number >>> (i * DIGIT_BITS)) & ((1 << DIGIT_BITS) - 1)));
  }
  return digits;
}

function readNumber(text: string, at: number, width: number): number {
  let number = 0;
  for (let i = at; i < at + width; i++) number = (number << DIGIT_BITS) | (text.charCodeAt(i) - ZERO);
  return number;
}
