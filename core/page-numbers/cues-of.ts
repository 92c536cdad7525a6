import type { NumberTable } from '../numbers/number-table.ts';
import { numeralStarts } from '../quantities/numerals/lexicon.ts';
import type { NumberCues } from './number-cues.ts';

/** The cues of a table. Apart from `number-cues.ts`, because pages need no words for numbers to look for them. */
export function cuesOf({ version, topics }: NumberTable): NumberCues {
  const words = new Set(topics.flatMap(({ says }) => says.split('|')));
  return { version, words: [...words].join('|'), numerals: numeralStarts() };
}
