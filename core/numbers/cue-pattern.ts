import type { NumberTable } from './number-table.ts';
import type { Topic } from './topics/topic.ts';

/** Scripts that write without spaces, or whose words take endings without one. */
const WIDE = /[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}]/u;

/** Words of the dataset that say the measure; the shortest say too little. */
export function cuePattern({ measures }: Topic, { cues }: NumberTable): RegExp {
  const words = measures.flatMap((measure) => cues[measure] ?? []).map((cue) => cue.toLowerCase());
  const patterns = words
    .filter((cue) => cue.length >= (WIDE.test(cue) ? 2 : 4))
    .map((cue) => {
      const word = cue.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace('*', '\\p{L}*');
      return WIDE.test(cue) ? word : `(?<!\\p{L})${word}(?!\\p{L})`;
    });
  return new RegExp(patterns.length > 0 ? patterns.join('|') : '(?!)', 'u');
}
