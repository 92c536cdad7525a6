import { isWordCode } from './boundaries.ts';
import {
  ANYWHERE,
  ASTRAL,
  assignClasses,
  buildClassTable,
  CLASS_BITS,
  CLASS_COUNT,
  EDGE,
  isDigit,
  OTHER_LETTER,
  SEPARATOR,
  SKIPPED,
} from './character-classes.ts';
import { childOf, childrenOf, isTerminal, ROOT, type Trie } from './trie.ts';

/** So many letters of a name are checked by table; the trie checks the rest. Three reject nearly all text. */
const DEPTH = 3;
/** Values of the table below this are states, from it on arrivals. */
export const FIRST_ARRIVAL = 0x2000;
const ARRIVALS_MAX = 0x10000 - FIRST_ARRIVAL;

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

interface Arrival {
  readonly nodes: readonly number[];
  readonly state: number;
}

/** Builds the filter: the reachable situations are the states, each gets a row. */
export function buildPrefixFilter(trie: Trie, depth = DEPTH): PrefixFilter {
  const classes = assignClasses(trie, depth);
  const { rows, arrivals } = buildRows(trie, classes, depth);
  // Very many names in many scripts: check one letter less.
  if (rows.length > FIRST_ARRIVAL || arrivals.length > ARRIVALS_MAX)
    return buildPrefixFilter(trie, depth - 1);
  const next = new Uint16Array(rows.length << CLASS_BITS);
  for (const [state, row] of rows.entries()) next.set(row, state << CLASS_BITS);
  return { classOf: buildClassTable(trie, classes), next, ...packArrivals(arrivals) };
}

function buildRows(trie: Trie, classes: ReadonlyMap<number, number>, depth: number) {
  const situations = numbered<Situation>(({ before, live }) => `${before}:${live.join()}`);
  const arrivals = numbered<Arrival>(({ nodes, state }) => `${state}:${nodes.join()}`);
  const rows: Uint16Array[] = [];
  const step = createStep(trie, classes, depth);
  const enter = (from: Situation, letter: number): number => {
    const { to, hits } = step(from, letter);
    const state = situations.idOf(to);
    return hits.length > 0 ? FIRST_ARRIVAL + arrivals.idOf({ nodes: hits, state }) : state;
  };
  const gap = situations.idOf({ live: [], before: 'gap' });
  const letter = situations.idOf({ live: [], before: 'letter' });
  for (const [state, situation] of situations.list.entries()) {
    // What no prefix under way changes is as in the first two rows: nothing before, or a letter.
    const like = rows[situation.before === 'letter' ? letter : gap];
    const row = like && situation.before !== 'astral' ? like.slice() : new Uint16Array(CLASS_COUNT).fill(gap);
    rows.push(row);
    row[EDGE] = situation.before === 'letter' ? situations.idOf({ ...situation, before: 'gap' }) : state;
    // The second half of a character beyond the basic plane: whatever it looks like, it is a gap.
    if (situation.before === 'astral') continue;
    row[SKIPPED] = state;
    row[OTHER_LETTER] = letter;
    row[ASTRAL] = situations.idOf({ live: [], before: 'astral' });
    row[ANYWHERE] = FIRST_ARRIVAL + arrivals.idOf({ nodes: [LOOK_UP], state: gap });
    const goingOn = situation.live.flatMap((node) => childrenOf(trie, node).map(([edge]) => edge));
    for (const edge of like ? goingOn : classes.keys()) {
      const id = classes.get(edge);
      if (id !== undefined) row[id] = enter(situation, edge);
    }
    const separator = classes.get(SEPARATOR);
    if (separator !== undefined && situation.before === 'separator') row[separator] = state;
  }
  return { rows, arrivals: arrivals.list };
}

/** One letter further: the prefixes under way after it, and those that are long enough to look up. */
function createStep(trie: Trie, classes: ReadonlyMap<number, number>, depth: number) {
  const depths = depthsOf(trie, depth);
  const depthOf = (node: number) => depths.get(node) ?? depth;
  const isArrival = (node: number) =>
    depthOf(node) === depth ||
    isTerminal(trie, node) ||
    childrenOf(trie, node).some(([letter]) => !classes.has(letter));
  return (from: Situation, letter: number): { to: Situation; hits: number[] } => {
    const isWord = isWordCode(letter);
    const sources = isWord && from.before === 'letter' ? from.live : [...from.live, ROOT];
    const reached = sources.map((node) => childOf(trie, node, letter)).filter((child) => child !== ROOT);
    const live = reached.filter((node) => depthOf(node) < depth);
    const isRun = letter === SEPARATOR && live.length > 0;
    const before = isRun ? 'separator' : isWord && !isDigit(letter) ? 'letter' : 'gap';
    return { to: { live, before }, hits: reached.filter(isArrival) };
  };
}

/** Things by number, equal ones under the same; more may join while the list is read. */
function numbered<T>(keyOf: (thing: T) => string) {
  const ids = new Map<string, number>();
  const list: T[] = [];
  return {
    list,
    idOf(thing: T): number {
      const key = keyOf(thing);
      const id = ids.get(key) ?? list.push(thing) - 1;
      ids.set(key, id);
      return id;
    },
  };
}

function packArrivals(arrivals: readonly Arrival[]) {
  const first = new Uint32Array(arrivals.length + 1);
  for (const [i, { nodes }] of arrivals.entries()) first[i + 1] = (first[i] ?? 0) + nodes.length;
  return {
    arrivalState: Uint16Array.from(arrivals, ({ state }) => state),
    arrivalFirst: first,
    arrivalNodes: Uint32Array.from(arrivals.flatMap(({ nodes }) => nodes)),
  };
}

function depthsOf(trie: Trie, deepest: number): Map<number, number> {
  const depths = new Map<number, number>([[ROOT, 0]]);
  let level = [ROOT];
  for (let depth = 1; depth <= deepest; depth++) {
    level = level.flatMap((node) => childrenOf(trie, node).map(([, child]) => child));
    for (const node of level) depths.set(node, depth);
  }
  return depths;
}
