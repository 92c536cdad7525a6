import { isWordCode } from './boundaries.ts';
import { FOLD, foldMathLetter, MATH_HIGH, SKIP } from './normalize.ts';
import { childOf, childrenOf, isTerminal, ROOT, type Trie } from './trie.ts';

/** So many letters of a name are checked by table; the trie checks the rest. Three reject nearly all text. */
const DEPTH = 3;
/** Row width of the table as a shift: classes of characters are 0 to 127. */
export const CLASS_BITS = 7;
const CLASS_COUNT = 1 << CLASS_BITS;
/** Values of the table below this are states, from it on arrivals. */
export const FIRST_ARRIVAL = 0x2000;

const SKIPPED = 0;
const GAP = 1;
const OTHER_LETTER = 2;
const ASTRAL = 3;
const ANYWHERE = 4;
/** Between two texts: a word may end there or go on. */
export const EDGE = 5;
const FIRST_DENSE = 6;
const SEPARATOR = 0x20;

/** Stands for the root in an arrival: look the character itself up. */
export const LOOK_UP = ROOT;

/**
 * The first letters of all names as one table: `next[state << CLASS_BITS | classOf[code]]` is the next state or,
 * from `FIRST_ARRIVAL` on, an arrival: a place where a name may have begun.
 */
export interface PrefixFilter {
  readonly classOf: Uint8Array;
  readonly next: Uint16Array;
  /** Per arrival: the state to go on with, and where its trie nodes begin; the next entry is their end. */
  readonly arrivalState: Uint16Array;
  readonly arrivalFirst: Uint32Array;
  readonly arrivalNodes: Uint32Array;
}

/** What the reader of a text knows at one place: prefixes under way, and what came just before. */
interface Situation {
  readonly live: readonly number[];
  readonly before: 'gap' | 'letter' | 'separator' | 'astral';
}

/** Builds the filter: the reachable situations are the states, each gets a row. */
export function buildPrefixFilter(trie: Trie): PrefixFilter {
  const classes = assignClasses(trie);
  const isDense = (letter: number) => classes.has(letter);
  const states = new Map<string, number>();
  const rows: Uint16Array[] = [];
  const pending: Situation[] = [];
  const arrivals: { nodes: number[]; state: number }[] = [];
  const arrivalIds = new Map<string, number>();

  const stateOf = (situation: Situation): number => {
    const key = `${situation.before}:${situation.live.join()}`;
    const known = states.get(key);
    if (known !== undefined) return known;
    states.set(key, pending.length);
    pending.push(situation);
    return pending.length - 1;
  };
  const arrive = (nodes: number[], state: number): number => {
    const key = `${nodes.join()}:${state}`;
    const id = arrivalIds.get(key) ?? arrivals.push({ nodes, state }) - 1;
    arrivalIds.set(key, id);
    return FIRST_ARRIVAL + id;
  };
  const isArrival = (node: number, depth: number) =>
    depth === DEPTH || isTerminal(trie, node) || childrenOf(trie, node).some(([letter]) => !isDense(letter));
  const depths = depthsOf(trie);

  const step = (from: Situation, letter: number): number => {
    const isWord = isWordCode(letter);
    const sources = isWord && from.before === 'letter' ? from.live : [...from.live, ROOT];
    const reached = sources.flatMap((node) => {
      const child = childOf(trie, node, letter);
      return child === ROOT ? [] : [child];
    });
    const live = reached.filter((node) => (depths.get(node) ?? DEPTH) < DEPTH);
    // A name may follow a number (`300EFLOPS`), so a digit counts as a gap.
    const before = letter === SEPARATOR ? 'separator' : isWord && !isDigit(letter) ? 'letter' : 'gap';
    const state = stateOf({ live, before: live.length === 0 && before === 'separator' ? 'gap' : before });
    const hits = reached.filter((node) => isArrival(node, depths.get(node) ?? DEPTH));
    return hits.length > 0 ? arrive(hits, state) : state;
  };

  const gap = stateOf({ live: [], before: 'gap' });
  for (let state = 0; state < pending.length; state++) {
    const situation = pending[state];
    if (!situation) break;
    // What no prefix under way changes is as in the first two rows: nothing before, or a letter.
    const like = rows[situation.before === 'letter' ? 1 : 0];
    const row = like ? like.slice() : new Uint16Array(CLASS_COUNT).fill(gap);
    rows.push(row);
    // The second half of a character beyond the basic plane: whatever it looks like, it is a gap.
    if (situation.before === 'astral') {
      row.fill(gap);
      row[EDGE] = state;
      continue;
    }
    row[SKIPPED] = state;
    row[OTHER_LETTER] = stateOf({ live: [], before: 'letter' });
    row[ASTRAL] = stateOf({ live: [], before: 'astral' });
    row[ANYWHERE] = arrive([LOOK_UP], gap);
    row[EDGE] = situation.before === 'letter' ? stateOf({ live: situation.live, before: 'gap' }) : state;
    const letters = like
      ? situation.live.flatMap((node) => childrenOf(trie, node).map(([letter]) => letter))
      : classes.keys();
    for (const letter of letters) {
      const id = classes.get(letter);
      if (id !== undefined) row[id] = step(situation, letter);
    }
    const separator = classes.get(SEPARATOR);
    if (separator !== undefined && situation.before === 'separator') row[separator] = state;
  }
  const next = new Uint16Array(rows.length << CLASS_BITS);
  for (const [state, row] of rows.entries()) next.set(row, state << CLASS_BITS);
  return { classOf: buildClassTable(trie, classes), next, ...packArrivals(arrivals) };
}

function packArrivals(arrivals: readonly { nodes: number[]; state: number }[]) {
  const arrivalFirst = new Uint32Array(arrivals.length + 1);
  for (const [i, { nodes }] of arrivals.entries())
    arrivalFirst[i + 1] = (arrivalFirst[i] ?? 0) + nodes.length;
  return {
    arrivalState: Uint16Array.from(arrivals, ({ state }) => state),
    arrivalFirst,
    arrivalNodes: Uint32Array.from(arrivals.flatMap(({ nodes }) => nodes)),
  };
}

function isDigit(letter: number): boolean {
  return letter >= 0x30 && letter <= 0x39;
}

/** Letters within `DEPTH` of a start in a spaced script get a class of their own, as far as classes go. */
function assignClasses(trie: Trie): Map<number, number> {
  const classes = new Map<number, number>();
  let level = [ROOT];
  for (let depth = 0; depth < DEPTH; depth++) {
    const below: number[] = [];
    for (const node of level) {
      for (const [letter, child] of childrenOf(trie, node)) {
        const isPlain = isWordCode(letter) || letter < 0x80;
        if (!isPlain) continue;
        if (!classes.has(letter) && classes.size < CLASS_COUNT - FIRST_DENSE) {
          classes.set(letter, FIRST_DENSE + classes.size);
        }
        if (classes.has(letter)) below.push(child);
      }
    }
    level = below;
  }
  return classes;
}

function depthsOf(trie: Trie): Map<number, number> {
  const depths = new Map<number, number>([[ROOT, 0]]);
  let level = [ROOT];
  for (let depth = 1; depth <= DEPTH; depth++) {
    level = level.flatMap((node) => childrenOf(trie, node).map(([, child]) => child));
    for (const node of level) depths.set(node, depth);
  }
  return depths;
}

/** Class of every code before any name is known, and the codes that stand for another letter. */
let base:
  | { readonly classOf: Uint8Array; readonly folded: readonly (readonly [number, number])[] }
  | undefined;

function buildClassTable(trie: Trie, classes: ReadonlyMap<number, number>): Uint8Array {
  base ??= buildBase();
  const table = base.classOf.slice();
  for (const [letter] of childrenOf(trie, ROOT)) table[letter] = ANYWHERE;
  for (const [letter, id] of classes) table[letter] = id;
  for (const [code, letter] of base.folded) table[code] = table[letter] ?? GAP;
  return table;
}

function buildBase(): NonNullable<typeof base> {
  const classOf = new Uint8Array(0x10000);
  const folded: [number, number][] = [];
  for (let code = 0; code < classOf.length; code++) {
    const letter = FOLD[code] ?? code;
    classOf[code] = letter === SKIP ? SKIPPED : isWordCode(letter) && !isDigit(letter) ? OTHER_LETTER : GAP;
    if (letter === 0x2d) folded.push([code, SEPARATOR]);
    else if (letter !== code && letter !== SKIP) folded.push([code, letter]);
  }
  classOf.fill(ASTRAL, 0xd800, 0xdc00);
  classOf[MATH_HIGH] = SKIPPED;
  for (let low = 0xdc00; low < 0xe000; low++) {
    const letter = foldMathLetter(low);
    if (letter !== SKIP) folded.push([low, letter]);
  }
  return { classOf, folded };
}
