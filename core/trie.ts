const TERMINAL = 0x80000000;
const NODE = 0x7fffffff;

/** The node of the empty prefix. */
export const ROOT = 0;

/**
 * All names as a tree of letters, in a few typed arrays: nodes lie in breadth-first order, so the children of
 * a node are neighbours and a node costs six bytes. Small at 100,000 names, quick to build from sorted ones.
 */
export interface StoredTrie {
  /** First child of each node, plus `TERMINAL` where a name ends; the next entry is the end of its children. */
  readonly children: Uint32Array;
  /** Letter on the edge into each node. */
  readonly letters: Uint16Array;
  /** Nodes where a name ends, ascending, and the index of that name. */
  readonly ends: Uint32Array;
  readonly names: Uint32Array;
}

/** The trie with a short cut for where nearly every search begins. */
export interface Trie extends StoredTrie {
  /** Children of the root by letter, as far as they are ASCII. */
  readonly fromRoot: Uint32Array;
}

/** Builds the trie of `names`, which must be sorted by UTF-16 code and distinct. */
export function buildTrie(names: readonly string[]): Trie {
  const most = names.reduce((sum, name) => sum + name.length, 1);
  const children = new Uint32Array(most + 1);
  const letters = new Uint16Array(most);
  const low = new Uint32Array(most);
  const high = new Uint32Array(most);
  const depth = new Uint16Array(most);
  const ends: number[] = [];
  const indexes: number[] = [];
  let count = 1;
  high[ROOT] = names.length;
  for (let node = 0; node < count; node++) {
    const at = depth[node] ?? 0;
    const last = high[node] ?? 0;
    let i = low[node] ?? 0;
    children[node] = count;
    if (i < last && names[i]?.length === at) {
      children[node] = (count | TERMINAL) >>> 0;
      ends.push(node);
      indexes.push(i++);
    }
    while (i < last) {
      const letter = names[i]?.charCodeAt(at) ?? 0;
      low[count] = i;
      while (i < last && names[i]?.charCodeAt(at) === letter) i++;
      high[count] = i;
      depth[count] = at + 1;
      letters[count++] = letter;
    }
  }
  children[count] = count;
  return unfoldTrie({
    children: children.slice(0, count + 1),
    letters: letters.slice(0, count),
    ends: Uint32Array.from(ends),
    names: Uint32Array.from(indexes),
  });
}

export function unfoldTrie(stored: StoredTrie): Trie {
  const fromRoot = new Uint32Array(128);
  for (const [letter, child] of childrenOf(stored, ROOT)) if (letter < 128) fromRoot[letter] = child;
  return { ...stored, fromRoot };
}

/** The child of `node` on `letter`, or 0 when there is none (the root is nobody's child). */
export function childOf(trie: Trie, node: number, letter: number): number {
  if (node === ROOT && letter < 128) return trie.fromRoot[letter] as number;
  let low = firstChild(trie, node);
  let high = firstChild(trie, node + 1);
  while (low < high) {
    const middle = (low + high) >>> 1;
    const found = trie.letters[middle] ?? 0;
    if (found === letter) return middle;
    if (found < letter) low = middle + 1;
    else high = middle;
  }
  return ROOT;
}

/** The children of `node` as `[letter, child]`. */
export function childrenOf(trie: StoredTrie, node: number): [letter: number, child: number][] {
  const list: [number, number][] = [];
  for (let child = firstChild(trie, node); child < firstChild(trie, node + 1); child++) {
    list.push([trie.letters[child] ?? 0, child]);
  }
  return list;
}

export function isTerminal(trie: Trie, node: number): boolean {
  return ((trie.children[node] ?? 0) & TERMINAL) !== 0;
}

/** Index of the name that ends at `node`, -1 when none does. */
export function nameAt(trie: Trie, node: number): number {
  if (!isTerminal(trie, node)) return -1;
  let low = 0;
  let high = trie.ends.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((trie.ends[middle] ?? 0) < node) low = middle + 1;
    else high = middle;
  }
  return trie.names[low] ?? -1;
}

function firstChild(trie: StoredTrie, node: number): number {
  return (trie.children[node] ?? 0) & NODE;
}
