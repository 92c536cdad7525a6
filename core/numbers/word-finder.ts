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

interface Entry {
  /** Those that have it. */
  readonly lists: readonly number[];
  /** Without `*`, in lower case; up to the gap. */
  readonly word: string;
  /** Whether it may stand within a word: scripts without spaces, and words that begin with `*`. */
  readonly isFree: boolean;
  /** Whether any ending may follow. */
  readonly isOpen: boolean;
  /** What must follow in the same clause; '' for nothing. */
  readonly next: string;
}

/** The words that begin alike. Texts meet few of them, so each node is split when it is first reached. */
interface Node {
  /** How many characters they have in common. */
  readonly depth: number;
  /** Those that are not yet split. */
  entries: readonly Entry[];
  ends: readonly Entry[];
  next: ReadonlyMap<number, Node | undefined>;
}

/** Most lists have no word in a text. */
const NONE: Word[] = [];
/** What stands between the two parts of a word with a gap is at most this long. */
const GAP_CHARS = 60;
/** A point or comma within a number ends nothing. */
const CLAUSE_END = /[.,](?!\d)|[:;!?，：；。！？\n]/u;

/** In a word, `*` stands for any ending or beginning, and `…` for other words of the clause. */
export function createWordFinder(lists: readonly (readonly string[])[]): WordFinder {
  const written = once(() => byFirstCharacter(lists));
  const beginning = memoise((code: number) => {
    const entries = written().get(code)?.flatMap(toEntry) ?? [];
    // Only what is free may begin within another word.
    const free = entries.filter(({ isFree }) => isFree);
    return { whole: nodeOf(entries, 1), inner: nodeOf(free, 1) };
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
        if (node.entries.length > 0) split(node);
        for (const entry of node.ends) {
          const last = endOf(entry, lower, end);
          if (last > 0) add(found, entry.lists, { start, end: last, hasGap: entry.next !== '' });
        }
        node = node.next.get(lower.charCodeAt(end));
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

/** The words of all lists as they are written, by their first character, each with the lists that have it. */
function byFirstCharacter(lists: readonly (readonly string[])[]): ReadonlyMap<number, [string, number[]][]> {
  const listsOf = new Map<string, number[]>();
  lists.forEach((words, list) => {
    for (const word of words) {
      const known = listsOf.get(word);
      if (known) known.push(list);
      else listsOf.set(word, [list]);
    }
  });
  return grouped(listsOf, ([word]) => plain(word.replace(/^\*+/, '').charAt(0)).charCodeAt(0));
}

function nodeOf(entries: readonly Entry[], depth: number): Node | undefined {
  return entries.length > 0 ? { depth, entries, ends: [], next: new Map() } : undefined;
}

/** Splits the words of a node by the character that follows what they have in common. */
function split(node: Node): void {
  const { depth, entries } = node;
  node.ends = entries.filter(({ word }) => word.length === depth);
  const longer = entries.filter(({ word }) => word.length > depth);
  const groups = [...grouped(longer, ({ word }) => word.charCodeAt(depth))];
  node.next = new Map(groups.map(([code, group]) => [code, nodeOf(group, depth + 1)]));
  node.entries = [];
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

/** As texts are folded for the search. */
function plain(words: string): string {
  return words.toLowerCase().replaceAll('’', "'");
}

/** None for a word without letters. */
function toEntry([written, lists]: readonly [string, readonly number[]]): Entry[] {
  const [first = '', then = ''] = plain(written).split('…');
  const word = first.replaceAll('*', '');
  if (word === '') return [];
  const isFree = first.startsWith('*') || !isLetter(word.charCodeAt(0));
  const isOpen = first.endsWith('*') || !isLetter(word.charCodeAt(word.length - 1));
  return [{ lists, word, isFree, isOpen, next: then.replaceAll('*', '') }];
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
