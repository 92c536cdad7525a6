import type { Resumable } from '../../resumable.ts';
import { SPACE } from '../../text/fold-code.ts';
import { CLASS_SHIFT } from '../alphabet-classes.ts';
import { encodeDeltaVarint } from '../delta-varint.ts';
import { bucketOf, hashesOf, LENGTH_SHIFT, type PrefixQGrams, packSecond } from '../qgram-filter.ts';
import { childrenOf, isTerminal, ROOT, type Trie } from '../trie.ts';
import { assignClasses, listClasses } from './assign-classes.ts';

/** From this many first q-grams on, q = 4 rejects too little, and q = 5 is worth its larger tables. */
const MANY_FIRST_QGRAMS = 8192;

/** Collects what the q-gram filter needs from the names of a trie; `qgram-filter.ts` explains it. */
export function* collectPrefixQGrams(trie: Trie): Resumable<PrefixQGrams> {
  const found = yield* collect(trie, 4);
  return store(found.first.size < MANY_FIRST_QGRAMS ? found : yield* collect(trie, 5));
}

interface Collection {
  readonly trie: Trie;
  readonly q: number;
  readonly classes: ReadonlyMap<number, number>;
  readonly first: Set<number>;
  /** Hash to bucket flags. */
  readonly second: Map<number, number>;
  readonly shortNames: Set<number>;
  shortEndings: string;
}

function* collect(trie: Trie, q: number): Resumable<Collection> {
  const classes = assignClasses(yield* lettersWithin(trie, q + 1));
  const found: Collection = {
    trie,
    q,
    classes,
    first: new Set(),
    second: new Map(),
    shortNames: new Set(),
    shortEndings: '',
  };
  yield* visit(found, ROOT, '', 0);
  return found;
}

/** Collects from the names that begin with `prefix`. */
function* visit(found: Collection, node: number, prefix: string, hash: number): Resumable<void> {
  yield;
  const { trie, q, first, second } = found;
  if (isTerminal(trie, node)) addShortName(found, prefix, hash);
  const children = childrenOf(trie, node);
  const isFull = prefix.length === q;
  if (isFull && children.length > 0) first.add(hash);
  // The text may have several spaces where the name has one.
  if (prefix.endsWith(' ')) children.push([SPACE, node]);
  for (const [letter, child] of children) {
    const next = addLetter(found, hash, letter);
    if (isFull) second.set(next, (second.get(next) ?? 0) | bucketOf(hash));
    else yield* visit(found, child, prefix + String.fromCharCode(letter), next);
  }
}

function addShortName(found: Collection, name: string, hash: number): void {
  const { length } = name;
  found.shortNames.add((length << LENGTH_SHIFT) | (hash & (hashesOf(length) - 1)));
  if (length < found.q - 1) found.shortEndings += name.slice(-2).padStart(2, '\0');
}

/** One step of the rolling hash. */
function addLetter({ classes, q }: Collection, hash: number, letter: number): number {
  return ((hash << CLASS_SHIFT) + (classes.get(letter) ?? 0)) & (hashesOf(q) - 1);
}

function store({ q, classes, shortEndings, ...found }: Collection): PrefixQGrams {
  return {
    q,
    letterClasses: listClasses(classes),
    first: encodeSet(found.first),
    second: encodeSet(Array.from(found.second, ([hash, buckets]) => packSecond(hash, buckets))),
    shortNames: encodeSet(found.shortNames),
    shortEndings,
  };
}

function encodeSet(numbers: Iterable<number>): Uint8Array {
  return encodeDeltaVarint([...numbers].sort((a, b) => a - b));
}

/** All letters within `depth` of the start of a name, the most frequent first. */
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
