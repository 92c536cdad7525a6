import { once } from '../memoise.ts';
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
  readonly list: number;
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
  readonly ends: readonly Entry[];
  readonly next: ReadonlyMap<number, () => Node>;
}

/** Most lists have no word in a text. */
const NONE: Word[] = [];
/** What stands between the two parts of a word with a gap is at most this long. */
const GAP_CHARS = 60;
/** A point or comma within a number ends nothing. */
const CLAUSE_END = /[.,](?!\d)|[:;!?，：；。！？\n]/u;

/** In a word, `*` stands for any ending or beginning, and `…` for other words of the clause. */
export function createWordFinder(lists: readonly (readonly string[])[]): WordFinder {
  const entries = once(() => lists.flatMap((words, list) => words.flatMap((word) => toEntry(word, list))));
  const whole = once(() => split(entries(), 0));
  /** Those that may begin within a word. */
  const inner = once(() =>
    split(
      entries().filter(({ isFree }) => isFree),
      0,
    ),
  );
  return (lower) => {
    const found: Word[][] = lists.map(() => NONE);
    let isInside = false;
    for (let start = 0; start < lower.length; start++) {
      const code = lower.charCodeAt(start);
      let node = (isInside ? inner() : whole()).next.get(code)?.();
      isInside = isLetter(code);
      for (let end = start + 1; node; end++) {
        for (const entry of node.ends) {
          const last = endOf(entry, lower, end);
          if (last > 0) add(found, entry.list, { start, end: last, hasGap: entry.next !== '' });
        }
        node = node.next.get(lower.charCodeAt(end))?.();
      }
    }
    return found;
  };
}

function add(found: Word[][], list: number, word: Word): void {
  const words = found[list];
  if (!words || words === NONE) found[list] = [word];
  else words.push(word);
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

/** Splits words by the character at `depth`; those that end there are `ends`. */
function split(entries: readonly Entry[], depth: number): Node {
  const groups = new Map<number, Entry[]>();
  const ends: Entry[] = [];
  for (const entry of entries) {
    if (entry.word.length === depth) {
      ends.push(entry);
      continue;
    }
    const code = entry.word.charCodeAt(depth);
    const group = groups.get(code);
    if (group) group.push(entry);
    else groups.set(code, [entry]);
  }
  const next = new Map<number, () => Node>();
  for (const [code, group] of groups)
    next.set(
      code,
      once(() => split(group, depth + 1)),
    );
  return { ends, next };
}

/** None for a word without letters. */
function toEntry(written: string, list: number): Entry[] {
  const [first = '', then = ''] = written.toLowerCase().replaceAll('’', "'").split('…');
  const word = first.replaceAll('*', '');
  if (word === '') return [];
  const isFree = first.startsWith('*') || !isLetter(word.charCodeAt(0));
  const isOpen = first.endsWith('*') || !isLetter(word.charCodeAt(word.length - 1));
  return [{ list, word, isFree, isOpen, next: then.replaceAll('*', '') }];
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
