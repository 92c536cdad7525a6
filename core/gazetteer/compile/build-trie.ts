import type { Resumable } from '../../resumable.ts';
import { encodeDeltaVarint } from '../delta-varint.ts';
import {
  BLOCK_SHIFT,
  BRANCH_BIT,
  DIGIT_BITS,
  DIGIT_ZERO,
  isTag,
  NAME_BIT,
  type StoredTrie,
  TAG,
} from '../trie.ts';

const LEAF = String.fromCharCode(TAG | NAME_BIT);

/** Serialises folded `names`, which must be distinct and sorted by UTF-16 code; `trie.ts` describes the format. */
export function* buildTrie(names: readonly string[]): Resumable<StoredTrie> {
  const text = yield* writeBranch(names, 0, names.length, 0);
  const namesBefore: number[] = [];
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    if ((i & ((1 << BLOCK_SHIFT) - 1)) === 0) {
      yield;
      namesBefore.push(count);
    }
    if (isTag(text.charCodeAt(i), NAME_BIT)) count++;
  }
  return { text, namesBefore: encodeDeltaVarint(namesBefore) };
}

/** The branch for names `low` to `high`, which share their first `depth` letters, with all of its descendants. */
function* writeBranch(names: readonly string[], low: number, high: number, depth: number): Resumable<string> {
  yield;
  const isName = names[low]?.length === depth;
  const firsts = firstOfEachChild(names, isName ? low + 1 : low, high, depth);
  let letters = '';
  let texts = '';
  const starts: number[] = [];
  for (const [i, from] of firsts.entries()) {
    const to = firsts[i + 1] ?? high;
    const isLeaf = to - from === 1;
    const name = names[from] ?? '';
    const end = isLeaf ? name.length : commonLength(name, names[to - 1] ?? '', depth + 1);
    letters += name.charAt(depth);
    starts.push(texts.length);
    texts += name.slice(depth + 1, end);
    texts += isLeaf ? LEAF : yield* writeBranch(names, from, to, end);
  }
  const width = digitsFor(Math.max(firsts.length, starts.at(-1) ?? 0));
  const tag = String.fromCharCode(TAG | BRANCH_BIT | (isName ? NAME_BIT : 0));
  const count = writeNumber(firsts.length, width);
  const startDigits = starts.map((start) => writeNumber(start, width)).join('');
  return tag + writeNumber(width, 1) + count + letters + startDigits + texts;
}

/** Index of the first name for each letter at `depth`, among names `low` to `high`. */
function firstOfEachChild(names: readonly string[], low: number, high: number, depth: number): number[] {
  const firsts: number[] = [];
  for (let i = low; i < high; i++) {
    if (i === low || names[i]?.charCodeAt(depth) !== names[i - 1]?.charCodeAt(depth)) firsts.push(i);
  }
  return firsts;
}

/** Length of the common prefix of two names that are known to agree up to `from`. */
function commonLength(a: string, b: string, from: number): number {
  let length = from;
  while (length < a.length && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}

function digitsFor(number: number): number {
  return Math.max(1, Math.ceil((32 - Math.clz32(number)) / DIGIT_BITS));
}

function writeNumber(number: number, width: number): string {
  let digits = '';
  for (let i = width - 1; i >= 0; i--) {
    digits += String.fromCharCode(DIGIT_ZERO + ((number >>> (i * DIGIT_BITS)) & ((1 << DIGIT_BITS) - 1)));
  }
  return digits;
}
