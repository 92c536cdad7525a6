import { memoise } from '../memoise.ts';
import type { Resumable } from '../resumable.ts';
import { isCueLetter } from '../text/scripts.ts';
import { type CuePattern, type CueTables, MODE_BITS, PREFIX, WHOLE_WORD } from './cue-tables.ts';
import { decodeDeltaVarint } from './delta-varint.ts';
import { childOf, isTerminal, nameAt, openTrie, ROOT } from './trie.ts';

/** A cue and the offset at which it begins. */
export interface FoundCue {
  readonly at: number;
  readonly cue: string;
}

/** The cues of each set in one text, in order, at most one per offset. */
export type FoundCues = (set: string) => readonly FoundCue[];

/** A long text is searched this many characters at a time. */
const WINDOW_CHARS = 8192;
/** What a pattern sees beyond its window on either side: more than any phrase. */
const REACH_CHARS = 512;

/** Opens the cue tables; the result finds all cues of a folded text. */
export function createCueFinder(tables: CueTables): (text: string) => Resumable<FoundCues> {
  const findWordsAt = createWordFinder(tables);
  const patternOf = memoise((source: string) => new RegExp(source, 'gu'));

  function findWords(text: string, from: number, to: number, found: Map<string, FoundCue[]>): void {
    let isInWord = from > 0 && isCueLetter(text.charCodeAt(from - 1));
    for (let at = from; at < to; at++) {
      const isLetter = isCueLetter(text.charCodeAt(at));
      if (!isLetter || !isInWord) findWordsAt(text, at, found);
      isInWord = isLetter;
    }
  }

  return function* (text) {
    const found = new Map<string, FoundCue[]>();
    const searches = tables.patterns.map((cue) => createSearch(cue, patternOf(cue.source)));
    for (let from = 0; from < text.length; from += WINDOW_CHARS) {
      if (from > 0) yield;
      const to = Math.min(text.length, from + WINDOW_CHARS);
      findWords(text, from, to, found);
      for (const search of searches) search.findUntil(to, text);
    }
    for (const { set, matches } of searches) addMatches(set, matches, found);
    return (set) => found.get(set) ?? [];
  };
}

/** The search for one pattern, window by window. */
function createSearch({ set, needle }: CuePattern, pattern: RegExp) {
  const matches: FoundCue[] = [];
  let next = 0;
  return {
    set,
    matches,
    findUntil(to: number, text: string) {
      const begin = Math.max(0, next - REACH_CHARS);
      const window = text.slice(begin, to + REACH_CHARS);
      pattern.lastIndex = next - begin;
      next = Math.max(next, to);
      if (!window.includes(needle)) return;
      for (let match = pattern.exec(window); match; match = pattern.exec(window)) {
        const at = begin + match.index;
        if (at >= to) return;
        matches.push({ at, cue: match[0] });
        next = Math.max(next, at + match[0].length);
        if (match[0] === '') pattern.lastIndex++;
      }
    },
  };
}

/** Adds the cue words that begin at `start` to `found`. */
type WordFinder = (text: string, start: number, found: Map<string, FoundCue[]>) => void;

function createWordFinder({ sets, words, usesEnd, uses }: CueTables): WordFinder {
  const trie = openTrie(words);
  const ends = decodeDeltaVarint(usesEnd);
  const usesAt = memoise((node: number) => {
    const word = nameAt(trie, node);
    return uses.slice(ends[word - 1] ?? 0, ends[word]);
  });
  return (text, start, found) => {
    let node = ROOT;
    for (let at = start; at < text.length; at++) {
      node = childOf(trie, node, text.charCodeAt(at));
      if (node === ROOT) return;
      if (!isTerminal(trie, node)) continue;
      const end = endOfWord(text, at + 1);
      for (const use of usesAt(node)) {
        const mode = use & ((1 << MODE_BITS) - 1);
        if (mode === WHOLE_WORD && end > at + 1) continue;
        const cue = text.slice(start, mode === PREFIX ? end : at + 1);
        addWord(found, sets[use >> MODE_BITS] ?? '', { at: start, cue });
      }
    }
  };
}

/** Words come in order of offset, and longer ones after shorter ones, which they replace. */
function addWord(found: Map<string, FoundCue[]>, set: string, cue: FoundCue): void {
  const others = found.get(set);
  if (!others) found.set(set, [cue]);
  else if (others.at(-1)?.at === cue.at) others[others.length - 1] = cue;
  else others.push(cue);
}

function addMatches(set: string, matches: readonly FoundCue[], found: Map<string, FoundCue[]>): void {
  const words = found.get(set) ?? [];
  const known = new Set(words.map(({ at }) => at));
  const added = matches.filter(({ at }) => !known.has(at));
  if (added.length === 0) return;
  found.set(
    set,
    [...words, ...added].sort((a, b) => a.at - b.at),
  );
}

function endOfWord(text: string, from: number): number {
  let end = from;
  while (end < text.length && isCueLetter(text.charCodeAt(end))) end++;
  return end;
}
