import { memoise } from '../memoise.ts';
import { createWordFinder } from '../numbers/word-finder.ts';
import { languageOfScript } from '../quantities/numerals/language-of-script.ts';

/** What a page must know to tell where numbers may be that the table knows. Plain JSON. */
export interface NumberCues {
  /** The table's. */
  readonly version: string;
  /** The words that say what is measured, with `|` between them. */
  readonly words: string;
  /** By language, the pattern of where a number may begin. */
  readonly numerals: Readonly<Record<string, string>>;
}

/** Looks for what a page's numbers are known by. */
export interface CueFinder {
  /** Whether a text speaks of something that is measured. */
  hasCue(text: string): boolean;
  /** Whether a text has a digit, or a number word of its script or of the language that the page names. */
  mayHoldNumber(text: string, language: string | null): boolean;
}

export function createCueFinder({ words, numerals }: NumberCues): CueFinder {
  const find = createWordFinder([words]);
  const patternOf = memoise((language: string) =>
    Object.hasOwn(numerals, language) ? new RegExp(numerals[language] ?? '', 'i') : null,
  );
  return {
    hasCue: (text) => find(text.toLowerCase())[0]?.length !== 0,
    mayHoldNumber(text, language) {
      const named = language?.slice(0, 2).toLowerCase();
      return [languageOfScript(text), ...(named ? [named] : [])].some((each) => patternOf(each)?.test(text));
    },
  };
}
