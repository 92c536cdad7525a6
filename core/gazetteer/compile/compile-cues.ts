import type { Resumable } from '../../resumable.ts';
import { CUE_LETTER, hasUnspacedLetter } from '../../text/scripts.ts';
import { cueSetsIn, expandCueSets } from '../cue-references.ts';
import { type CuePattern, type CueTables, MODE_BITS, PREFIX, SUBSTRING, WHOLE_WORD } from '../cue-tables.ts';
import { encodeDeltaVarint } from '../delta-varint.ts';
import type { CueSets, LinkRule } from '../link-rule.ts';
import { toSmallestTypedArray } from '../typed-arrays.ts';
import { buildTrie } from './build-trie.ts';
import { spellOutCue } from './spell-out-cue.ts';

/** Compiles all cue sets: cues that can be spelled out become words of a trie, the rest stay patterns. */
export function* compileCues(cues: CueSets, rules: readonly LinkRule[]): Resumable<CueTables> {
  const usesOf = new Map<string, number[]>();
  const patterns: CuePattern[] = [];
  for (const [index, [set, sources]] of Object.entries(cues).entries()) {
    yield;
    for (const cue of sources.map((source) => expandCueSets(source, cues))) {
      const spelled = spellOutCue(cue);
      if (!spelled) patterns.push({ set, source: asWord(cue), needle: findNeedle(cue) });
      for (const word of spelled?.words ?? []) {
        const use = (index << MODE_BITS) | matchModeOf(word, spelled?.isPrefix === true);
        usesOf.set(word, [...(usesOf.get(word) ?? []), use]);
      }
    }
  }
  return {
    sets: Object.keys(cues),
    ...(yield* storeWords(usesOf)),
    patterns,
    named: pickNamed(cues, rules),
  };
}

function* storeWords(
  usesOf: ReadonlyMap<string, readonly number[]>,
): Resumable<Pick<CueTables, 'words' | 'usesEnd' | 'uses'>> {
  const words = [...usesOf.keys()].sort();
  const uses: number[] = [];
  const usesEnd: number[] = [];
  for (const word of words) {
    uses.push(...new Set(usesOf.get(word)));
    usesEnd.push(uses.length);
  }
  return {
    words: yield* buildTrie(words),
    usesEnd: encodeDeltaVarint(usesEnd),
    uses: toSmallestTypedArray(uses),
  };
}

/** The pattern of a cue as a whole word, where its script has words. */
function asWord(cue: string): string {
  return hasUnspacedLetter(cue) ? cue : `(?<!${CUE_LETTER})(?:${cue})(?!${CUE_LETTER})`;
}

function matchModeOf(word: string, isPrefix: boolean): number {
  if (hasUnspacedLetter(word)) return SUBSTRING;
  return isPrefix ? PREFIX : WHOLE_WORD;
}

/** The longest literal that every match of a pattern contains; empty when the pattern does not show one. */
function findNeedle(pattern: string): string {
  const outsideGroups = pattern.replace(/\(.*\)[?*+]?|\[[^\]]*\][?*+]?|\\p\{\w+\}[?*+]?/g, '\0');
  if (/[|{[\]()]|\\[cux]/.test(outsideGroups)) return '';
  const fixed = outsideGroups.replace(/\\\w[?*+]?|\\?.[?*]/g, '\0');
  // An escaped operator is a literal: `\$\d+` contains `$`.
  const literals = fixed.split(/\0|(?<!\\)[+.^$]/).map((each) => each.replace(/\\(?=\W)/g, ''));
  return literals.reduce((longest, each) => (each.length > longest.length ? each : longest), '');
}

function pickNamed(cues: CueSets, rules: readonly LinkRule[]): CueSets {
  const names = new Set(cueSetsIn(JSON.stringify([rules, cues])));
  return Object.fromEntries([...names].map((set) => [set, cues[set] ?? []]));
}
