import { lexiconFor } from './numerals/lexicon.ts';

/** Whether a text has a digit or a number word: one pass, and nothing is allocated where it has none. */
export function mayHoldNumber(text: string, language?: string): boolean {
  const { start } = lexiconFor(language, text);
  start.lastIndex = 0;
  return start.test(text);
}
