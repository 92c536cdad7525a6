import { memoise, once } from '../memoise.ts';
import { type Resumable, runToCompletion } from '../resumable.ts';
import { CUE_LETTER } from '../text/scripts.ts';
import { expandCueSets } from './cue-references.ts';
import type { CueTables } from './cue-tables.ts';
import { createCueFinder, type FoundCues } from './find-cues.ts';

/** Finds cues in a text, and compiles patterns of link rules, in which `<chip>` refers to a cue set. */
export interface Cues {
  /** All cues in a folded text. */
  find(text: string): FoundCues;
  findInSteps(text: string): Resumable<FoundCues>;
  /** Sticky: matches right after `lastIndex`. */
  after(pattern: string): RegExp;
  /** Sticky: matches right before `lastIndex`. The match is empty; group 1 is the text before. */
  before(pattern: string): RegExp;
  /** The longest match at the end of a text; slow, because every start is tried. */
  longestBefore(pattern: string): RegExp;
  /** Matches at the start of a text as written, without cue sets. */
  atStart(pattern: string): RegExp;
  /** Matches at the end of a text as written; the cues in it are in small letters. */
  atEnd(pattern: string): RegExp;
}

/** Not between two letters of a word, so that `plus` does not count as `us`. */
const WORD_EDGE = `(?<!${CUE_LETTER}(?=${CUE_LETTER}))`;

/** Opens the cues on first use and compiles each pattern on demand, because most pages need few of them. */
export function openCues(tables: CueTables): Cues {
  const expand = (pattern: string) => expandCueSets(pattern, tables.named);
  const finder = once(() => createCueFinder(tables));
  return {
    find: (text) => runToCompletion(finder()(text)),
    findInSteps: (text) => finder()(text),
    after: memoise((pattern) => new RegExp(`(?:${expand(pattern)})`, 'uy')),
    before: memoise((pattern) => new RegExp(`(?<=${WORD_EDGE}(${expand(pattern)}))`, 'uy')),
    longestBefore: memoise((pattern) => new RegExp(`${WORD_EDGE}(?:${expand(pattern)})$`, 'u')),
    atStart: memoise((pattern) => new RegExp(`^(?:${pattern})`, 'u')),
    atEnd: memoise((pattern) => new RegExp(`(?:${expand(pattern)})$`, 'u')),
  };
}
