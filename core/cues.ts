import type { CueSets } from './link-rule.ts';
import { memoise } from './memoise.ts';

/** A cue and the offset at which it begins. */
export interface FoundCue {
  readonly at: number;
  readonly cue: string;
}

/** Where the words of a cue set stand in a text, and patterns that use cue sets. */
export interface Cues {
  /** Every cue of the set in the folded text. */
  find(set: string, text: string): readonly FoundCue[];
  /** `source` with cue sets filled in, sticky: it must match right at `lastIndex`. */
  after(source: string): RegExp;
  /** The same: it must match right up to `lastIndex`. Group 1 is what it matched. */
  before(source: string): RegExp;
  /** The longest match, against a text that ends at the place; slower, because every start is tried. */
  longestBefore(source: string): RegExp;
}

const SPACED = /^[^\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]*$/;
/** Letters of scripts with spaces between words, folded: `AI公司` holds the word `ai`. */
const LETTER = '[a-z0-9_\\u00df-\\u052f\\u1e00-\\u1eff]';
/** Not between two letters of a word; `plus` does not end with the word `us`. */
const WORD_EDGE = `(?<!${LETTER}(?=${LETTER}))`;
const MACRO = /<([a-z][a-z-]*)>/g;

/** Compiles cue sets on first use: most pages need few of them. */
export function createCues(sets: CueSets): Cues {
  const words = memoise((set: string) => expand(`(?:${(sets[set] ?? []).join('|') || '(?!)'})`));
  const expand = (source: string): string => source.replace(MACRO, (_, set: string) => words(set));
  const finder = memoise((set: string) => {
    const all = (sets[set] ?? []).map(expand);
    const spaced = all.filter((word) => SPACED.test(word)).join('|') || '(?!)';
    const joined = all.filter((word) => !SPACED.test(word)).join('|') || '(?!)';
    return new RegExp(`(?<!${LETTER})(?:${spaced})(?!${LETTER})|(?:${joined})`, 'gu');
  });
  return {
    find: (set, text) =>
      Array.from(text.matchAll(finder(set)), (match) => ({ at: match.index, cue: match[0] })),
    after: memoise((source) => new RegExp(`(?:${expand(source)})`, 'uy')),
    before: memoise((source) => new RegExp(`(?<=${WORD_EDGE}(${expand(source)}))`, 'uy')),
    longestBefore: memoise((source) => new RegExp(`${WORD_EDGE}(?:${expand(source)})$`, 'u')),
  };
}
