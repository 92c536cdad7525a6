import type { Cues } from '../gazetteer/cues.ts';
import { matchAfter, matchBefore } from '../text/near-patterns.ts';
import { beginsName, endOfName } from '../text/word-boundaries.ts';
import type { Match } from './find-matches.ts';

/** How far `extendBefore` may reach, in UTF-16 units. */
const MAX_EXTENSION = 64;

/** Where a mention ends: after the version or words that `extendAfter` adds, else after the name; -1 inside a word. */
export function endOfMention({ alias, start, nameEnd }: Match, text: string, cues: Cues): number {
  const extension = alias.rule?.extendAfter;
  if (extension) {
    const extended = nameEnd + matchAfter(cues.after(extension), text, nameEnd).length;
    const end = extended > nameEnd ? endOfName(text, start, extended) : -1;
    if (end >= 0) return end;
  }
  return endOfName(text, start, nameEnd);
}

/** Where a mention begins: before the words that `extendBefore` adds, not before `free`; else where the name does. */
export function startOfMention({ alias, start }: Match, text: string, cues: Cues, free: number): number {
  const extension = alias.rule?.extendBefore;
  // Any match is quick to find; only then is the search for the longest one worth its time.
  if (!extension || !matchBefore(cues.before(extension), text, start)) return start;
  const left = text.slice(Math.max(free, start - MAX_EXTENSION), start);
  const longest = cues.longestBefore(extension).exec(left)?.[0].trimStart() ?? '';
  const extended = start - longest.length;
  return longest === '' || beginsName(text, extended) ? extended : start;
}
