import { memoise, once } from '../memoise.ts';
import type { Span } from '../mention.ts';
import { firstIndexWhere } from '../text/binary-search.ts';

/** Finds the words of many lists in one pass over a text in lower case; the answer has the places of each list. */
type WordFinder = (lower: string) => Found;
export type Found = readonly (readonly Word[])[];

interface Word extends Span {
  /** Whether other words stand between its two parts. */
  readonly hasGap: boolean;
}

/** A word as it is written, folded, with the lists that have it. */
type Written = readonly [word: string, lists: readonly number[]];

interface Entry {
  readonly lists: readonly number[];
  /** Without `*`, up to the gap. */
  readonly word: string;
  /** Whether any ending may follow. */
  readonly isOpen: boolean;
  /** What must follow in the same clause; '' for nothing. */
  readonly next: string;
}

/** The words that begin alike. Texts meet few of them, so each node is split when it is first reached. */
interface Node {
  /** How many characters they have in common. */
  readonly depth: number;
  readonly words: readonly Written[];
  /** Those that a text is compared with here, the shortest first: all of a few, or those that end here. */
  entries: readonly Entry[];
  /** The others by their next character; null: not yet split. */
  next: ReadonlyMap<number, Node> | null;
}

/** Most lists have no word in a text. */
const NONE: Word[] = [];
/** What stands between the two parts of a word with a gap is at most this long. */
const GAP_CHARS = 60;
/** So few words are compared at once. */
const FEW = 8;
const STAR = '*'.charCodeAt(0);
const GAP = '…'.charCodeAt(0);
/** Within a word, it stands for nothing. */
const INNER_STAR = /(?<=[^|])\*(?=[^|…])/g;
/** A point or comma within a number ends nothing. */
const CLAUSE_END = /[.,](?!\d)|[:;!?，：；。！？\n]/u;

/**
 * Lists have `|` between their words. In a word, `*` stands for any ending or beginning, and `…` for other words of the
 * clause.
 */
export function createWordFinder(lists: readonly string[]): WordFinder {
  const written = once(() => grouped(listsByWord(lists), (word) => codeAt(word, 0)));
  const beginning = memoise((code: number) => {
    const words = (code > 0 && written().get(code)) || [];
    return { whole: nodeOf(words, 1), inner: nodeOf(words.filter(isFree), 1) };
  });
  return (lower) => {
    const found: Word[][] = lists.map(() => NONE);
    let isInside = false;
    for (let start = 0; start < lower.length; start++) {
      const code = lower.charCodeAt(start);
      const { whole, inner } = beginning(code);
      let node: Node | undefined = isInside ? inner : whole;
      isInside = isLetter(code);
      for (let end = start + 1; node; end++) {
        const next: Node['next'] = node.next ?? split(node);
        for (const entry of node.entries) {
          if (!lower.startsWith(entry.word, start)) continue;
          const last = endOf(entry, lower, start + entry.word.length);
          if (last > 0) add(found, entry.lists, { start, end: last, hasGap: entry.next !== '' });
        }
        node = next.get(lower.charCodeAt(end));
      }
    }
    return found;
  };
}

function add(found: Word[][], lists: readonly number[], word: Word): void {
  for (const list of lists) {
    const words = found[list];
    if (!words || words === NONE) found[list] = [word];
    else words.push(word);
  }
}

/** Whether a list has a word within a span. */
export function hasWord(found: Found, list: number, { start, end }: Span): boolean {
  const words = found[list] ?? [];
  for (let index = firstIndexWhere(words, (each) => each.start >= start); ; index++) {
    const word = words[index];
    if (!word || word.start >= end) return false;
    if (word.end <= end) return true;
  }
}

/** Those of a sorted list that lie within a span. */
export function wordsWithin<Item extends Span>(
  spans: readonly Item[],
  { start, end }: Span,
): readonly Item[] {
  const first = firstIndexWhere(spans, (each) => each.start >= start);
  const words: Item[] = [];
  for (let index = first; index < spans.length; index++) {
    const span = spans[index] as Item;
    if (span.start >= end) break;
    if (span.end <= end) words.push(span);
  }
  return words;
}

function listsByWord(lists: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const listsOf = new Map<string, number[]>();
  lists.forEach((words, list) => {
    // Folded like texts, all at once.
    const folded = words.toLowerCase().replaceAll('’', "'").replace(INNER_STAR, '');
    for (const word of folded.split('|')) {
      const known = listsOf.get(word);
      if (known) known.push(list);
      else listsOf.set(word, [list]);
    }
  });
  return listsOf;
}

/** A character of a word; 0 after its end. */
function codeAt([word]: Written, at: number): number {
  const code = word.charCodeAt(word.startsWith('*') ? at + 1 : at);
  return code === STAR || code === GAP ? 0 : code || 0;
}

/** Whether it may stand within a word: scripts without spaces, and words that begin with `*`. */
function isFree([word]: Written): boolean {
  return word.startsWith('*') || !isLetter(word.charCodeAt(0));
}

function nodeOf(words: readonly Written[], depth: number): Node | undefined {
  return words.length > 0 ? { depth, words, entries: [], next: null } : undefined;
}

/** Splits the words of a node by the character that follows what they have in common. */
function split(node: Node): ReadonlyMap<number, Node> {
  const { depth, words } = node;
  const isFew = words.length <= FEW;
  const groups = grouped(words, (word) => (isFew ? 0 : codeAt(word, depth)));
  const next = new Map<number, Node>();
  for (const [code, group] of groups) {
    if (code === 0) node.entries = group.map(toEntry).sort((a, b) => a.word.length - b.word.length);
    else next.set(code, { depth: depth + 1, words: group, entries: [], next: null });
  }
  node.next = next;
  return next;
}

function grouped<Item>(items: Iterable<Item>, keyOf: (item: Item) => number): Map<number, Item[]> {
  const groups = new Map<number, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

function toEntry([written, lists]: Written): Entry {
  const [first = '', then = ''] = written.split('…');
  const word = first.replaceAll('*', '');
  const isOpen = first.endsWith('*') || !isLetter(word.charCodeAt(word.length - 1));
  return { lists, word, isOpen, next: then.replaceAll('*', '') };
}

/** Where a match ends; 0 if it is none. */
function endOf({ isOpen, next }: Entry, lower: string, end: number): number {
  if (!isOpen && end < lower.length && isLetter(lower.charCodeAt(end))) return 0;
  if (next === '') return end;
  const gap = lower.slice(end, end + GAP_CHARS + next.length);
  const at = gap.indexOf(next);
  return at < 0 || CLAUSE_END.test(gap.slice(0, at)) ? 0 : end + at + next.length;
}

/** Letters and digits of the scripts that put spaces between words and do not add endings to foreign ones. */
function isLetter(code: number): boolean {
  if (code < 0x80) return (code > 47 && code < 58) || (code > 96 && code < 123) || (code > 64 && code < 91);
  return (code > 0xbf && code < 0x250) || (code > 0x36f && code < 0x530);
}
