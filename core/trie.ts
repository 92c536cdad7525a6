import { type Numbers, packNumbers } from './numbers.ts';
import type { Steps } from './steps.ts';

/** Ends a tail; the index of its name follows in two units. */
const END = 0;

/** The node of the empty prefix. */
export const ROOT = 0;

/**
 * All names as a tree of letters, in a few typed arrays. Only where names part there is a node; what is left of a
 * name once it stands alone is a tail, a row of letters. A place in the trie is the number of a node, or beyond those
 * the number of a letter in the tails: the next one to match. Small at 100,000 names, and quick to follow.
 */
export interface StoredTrie {
  /** First edge of each node, and the end of the last. */
  readonly firstEdge: Numbers;
  /** Index of the name that ends at each node, plus 1; 0 for none. */
  readonly endsAt: Numbers;
  /** Letter of each edge, ascending within a node, and the place that it leads to. */
  readonly letters: Uint16Array;
  readonly places: Numbers;
  readonly tails: Uint16Array;
}

/** The trie with a short cut for where nearly every search begins. */
export interface Trie extends StoredTrie {
  /** Places reached from the root by letter, as far as letters are ASCII. */
  readonly fromRoot: Uint32Array;
}

/** Builds the trie of `names`, which must be sorted by UTF-16 code and distinct. */
export function* buildTrie(names: readonly string[]): Steps<StoredTrie> {
  const firstEdge: number[] = [];
  const endsAt: number[] = [];
  const letters: number[] = [];
  /** Of tails, their place in the tails as a negative number: how many nodes there will be is not known yet. */
  const places: number[] = [];
  const tails: number[] = [];

  const addTail = (name: number, depth: number): number => {
    const place = tails.length;
    const text = names[name] ?? '';
    for (let i = depth; i < text.length; i++) tails.push(text.charCodeAt(i));
    tails.push(END, name & 0xffff, name >>> 16);
    return -place - 1;
  };
  /** Nodes in the order of their numbers, as the names that go through them; grows until only tails are left. */
  const nodes = [{ low: 0, high: names.length, depth: 0 }];
  for (const { low, high, depth } of nodes) {
    yield;
    firstEdge.push(letters.length);
    const isEnd = low < high && names[low]?.length === depth;
    endsAt.push(isEnd ? low + 1 : 0);
    const groups = partsOf(names, isEnd ? low + 1 : low, high, depth);
    for (const [i, from] of groups.entries()) {
      const to = groups[i + 1] ?? high;
      letters.push(names[from]?.charCodeAt(depth) ?? 0);
      places.push(
        to - from === 1
          ? addTail(from, depth + 1)
          : nodes.push({ low: from, high: to, depth: depth + 1 }) - 1,
      );
    }
  }
  const count = firstEdge.push(letters.length) - 1;
  return {
    firstEdge: packNumbers(firstEdge),
    endsAt: packNumbers(endsAt),
    letters: Uint16Array.from(letters),
    places: packNumbers(places.map((place) => (place < 0 ? count - place - 1 : place))),
    tails: Uint16Array.from(tails),
  };
}

/** Where the letter at `depth` changes among names `low` to `high`. */
function partsOf(names: readonly string[], low: number, high: number, depth: number): number[] {
  const parts: number[] = [];
  for (let i = low; i < high; i++) {
    if (i === low || names[i]?.charCodeAt(depth) !== names[i - 1]?.charCodeAt(depth)) parts.push(i);
  }
  return parts;
}

export function openTrie(stored: StoredTrie): Trie {
  const fromRoot = new Uint32Array(128);
  for (const [letter, place] of childrenOf(stored, ROOT)) if (letter < 128) fromRoot[letter] = place;
  return { ...stored, fromRoot };
}

/** The place that `letter` leads to, or 0 when there is none (the root is nobody's child). */
export function childOf(
  { firstEdge, endsAt, letters, places, tails, fromRoot }: Trie,
  place: number,
  letter: number,
) {
  // All indexes lie in their arrays by construction.
  if (place === ROOT && letter < 128) return fromRoot[letter] as number;
  if (place >= endsAt.length) return tails[place - endsAt.length] === letter ? place + 1 : ROOT;
  let low = firstEdge[place] as number;
  let high = firstEdge[place + 1] as number;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const found = letters[middle] as number;
    if (found === letter) return places[middle] as number;
    if (found < letter) low = middle + 1;
    else high = middle;
  }
  return ROOT;
}

/** What the letters from a place on lead to, as `[letter, place]`. */
export function childrenOf(trie: StoredTrie, place: number): [letter: number, place: number][] {
  const { firstEdge, endsAt, letters, places, tails } = trie;
  if (place >= endsAt.length) {
    const letter = tails[place - endsAt.length] ?? END;
    return letter === END ? [] : [[letter, place + 1]];
  }
  const list: [number, number][] = [];
  for (let edge = firstEdge[place] ?? 0; edge < (firstEdge[place + 1] ?? 0); edge++) {
    list.push([letters[edge] ?? 0, places[edge] ?? 0]);
  }
  return list;
}

/** Whether a name ends at a place. */
export function isTerminal({ endsAt, tails }: StoredTrie, place: number): boolean {
  return place >= endsAt.length ? tails[place - endsAt.length] === END : endsAt[place] !== 0;
}

/** Index of the name that ends at a place, -1 when none does. */
export function nameAt({ endsAt, tails }: StoredTrie, place: number): number {
  if (place < endsAt.length) return (endsAt[place] ?? 0) - 1;
  const end = place - endsAt.length;
  return tails[end] === END ? (tails[end + 1] ?? 0) + (tails[end + 2] ?? 0) * 0x10000 : -1;
}
