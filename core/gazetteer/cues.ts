import { memoise } from '../memoise.ts';
import { isWordLetter, WORD_LETTER } from '../text/word-boundaries.ts';
import { type CueTables, fillIn, GOES_ON, SPACED, WAY_BITS } from './cue-tables.ts';
import { childOf, nameAt, openTrie, ROOT } from './trie.ts';
import { decodeDeltaVarint } from './typed-arrays.ts';

/** A cue and the offset at which it begins. */
export interface FoundCue {
  readonly at: number;
  readonly cue: string;
}

/** The cues of each set in one text, in order. */
export type FoundCues = (set: string) => readonly FoundCue[];

/** Where cues stand in a text, and patterns that use cue sets. */
export interface Cues {
  /** All cues in a folded text. */
  find(text: string): FoundCues;
  /** `source` with cue sets filled in, sticky: it must match right at `lastIndex`. */
  after(source: string): RegExp;
  /** The same: it must match right up to `lastIndex`. Group 1 is what it matched. */
  before(source: string): RegExp;
  /** The longest match, against a text that ends at the place; slower, because every start is tried. */
  longestBefore(source: string): RegExp;
  /** At the start of a text as written. */
  atStart(source: string): RegExp;
}

/** Not between two letters of a word; `plus` does not end with the word `us`. */
const WORD_EDGE = `(?<!${WORD_LETTER}(?=${WORD_LETTER}))`;

/** Opens the cues on first use, and compiles each pattern on its own: most pages need few of them. */
export function openCues(tables: CueTables): Cues {
  const fill = (source: string) => fillIn(source, tables.named);
  let finder: ((text: string) => FoundCues) | undefined;
  return {
    find(text) {
      finder ??= createFinder(tables);
      return finder(text);
    },
    after: memoise((source) => new RegExp(`(?:${fill(source)})`, 'uy')),
    before: memoise((source) => new RegExp(`(?<=${WORD_EDGE}(${fill(source)}))`, 'uy')),
    longestBefore: memoise((source) => new RegExp(`${WORD_EDGE}(?:${fill(source)})$`, 'u')),
    atStart: memoise((source) => new RegExp(`^(?:${source})`, 'u')),
  };
}

function createFinder({ sets, words, usesEnd, uses, patterns }: CueTables): (text: string) => FoundCues {
  const trie = openTrie(words);
  const ends = decodeDeltaVarint(usesEnd);
  const patternOf = memoise((source: string) => new RegExp(source, 'gu'));

  /** Tells of the words that begin at a place. */
  function findAt(text: string, start: number, tell: (set: string, cue: FoundCue) => void): void {
    let node = ROOT;
    for (let at = start; at < text.length; at++) {
      node = childOf(trie, node, text.charCodeAt(at));
      if (node === ROOT) return;
      const word = nameAt(trie, node);
      if (word < 0) continue;
      const end = endOfWord(text, at + 1);
      for (let i = ends[word - 1] ?? 0; i < (ends[word] ?? 0); i++) {
        const use = uses[i] ?? 0;
        const way = use & ((1 << WAY_BITS) - 1);
        if (way === SPACED && end > at + 1) continue;
        tell(sets[use >> WAY_BITS] ?? '', {
          at: start,
          cue: text.slice(start, way === GOES_ON ? end : at + 1),
        });
      }
    }
  }

  return (text) => {
    const found = new Map<string, FoundCue[]>();
    const tell = (set: string, cue: FoundCue) => {
      const others = found.get(set);
      if (!others) found.set(set, [cue]);
      else if (others.at(-1)?.at === cue.at) others[others.length - 1] = cue;
      else others.push(cue);
    };
    for (let at = 0, isInWord = false; at < text.length; at++) {
      const isLetter = isWordLetter(text.charCodeAt(at));
      if (!isLetter || !isInWord) findAt(text, at, tell);
      isInWord = isLetter;
    }
    for (const { set, source, needle } of patterns) {
      if (!text.includes(needle)) continue;
      const others = found.get(set) ?? [];
      const isNew = (match: RegExpExecArray) => !others.some(({ at }) => at === match.index);
      const more = [...text.matchAll(patternOf(source))].filter(isNew).map(toCue);
      if (more.length > 0)
        found.set(
          set,
          [...others, ...more].sort((a, b) => a.at - b.at),
        );
    }
    return (set) => found.get(set) ?? [];
  };
}

function endOfWord(text: string, from: number): number {
  let end = from;
  while (end < text.length && isWordLetter(text.charCodeAt(end))) end++;
  return end;
}

function toCue({ index, 0: cue }: RegExpExecArray): FoundCue {
  return { at: index, cue };
}
