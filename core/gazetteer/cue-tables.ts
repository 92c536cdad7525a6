import type { Resumable } from '../resumable.ts';
import { WORD_LETTER } from '../text/word-boundaries.ts';
import { spellOut } from './cue-words.ts';
import type { CueSets, LinkRule } from './link-rule.ts';
import { buildTrie, type StoredTrie } from './trie.ts';
import { encodeDeltaVarint, toSmallestTypedArray, type UnsignedArray } from './typed-arrays.ts';

/** How a word stands in its text: within others, between spaces, or at the start of a longer one. */
export const JOINED = 0;
export const SPACED = 1;
export const GOES_ON = 2;
/** Bits that hold one of these. */
export const WAY_BITS = 2;

/** The cues of all sets, compiled: found in one pass over a text, with no pattern to compile for most of them. */
export interface CueTables {
  readonly sets: readonly string[];
  readonly words: StoredTrie;
  /** Per word: what it is for, up to where its uses end; a use is the index of a set, and a way to stand. */
  readonly usesEnd: Uint8Array;
  readonly uses: UnsignedArray;
  /** Cues that are more than words. */
  readonly patterns: readonly CuePattern[];
  /** Sets that patterns of rules name. */
  readonly named: CueSets;
}

export interface CuePattern {
  readonly set: string;
  /** Regular expression over the folded text. */
  readonly source: string;
  /** Stands in each text that it matches. */
  readonly needle: string;
}

/** Letters of scripts without spaces between words. */
const UNSPACED_LETTER = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;
const NAMED = /<([a-z][a-z-]*)>/g;

export function* compileCues(cues: CueSets, rules: readonly LinkRule[]): Resumable<CueTables> {
  const sets = Object.keys(cues);
  const usesOf = new Map<string, number[]>();
  const patterns: CuePattern[] = [];
  for (const [index, set] of sets.entries()) {
    yield;
    for (const cue of (cues[set] ?? []).map((each) => fillIn(each, cues))) {
      const spelt = spellOut(cue);
      if (!spelt) patterns.push({ set, source: asWord(cue), needle: findNeedle(cue) });
      for (const word of spelt?.words ?? []) {
        const use = (index << WAY_BITS) | wayOf(word, spelt?.goesOn === true);
        usesOf.set(word, [...(usesOf.get(word) ?? []), use]);
      }
    }
  }
  const words = [...usesOf.keys()].sort();
  const uses: number[] = [];
  const usesEnd: number[] = [];
  for (const word of words) {
    uses.push(...new Set(usesOf.get(word)));
    usesEnd.push(uses.length);
  }
  return {
    sets,
    words: yield* buildTrie(words),
    usesEnd: encodeDeltaVarint(usesEnd),
    uses: toSmallestTypedArray(uses),
    patterns,
    named: pickNamed(cues, rules),
  };
}

/** A pattern with the words of the sets that it names. */
export function fillIn(source: string, sets: CueSets): string {
  return source.replace(
    NAMED,
    (_, set: string) => `(?:${(sets[set] ?? []).map((word) => fillIn(word, sets)).join('|') || '(?!)'})`,
  );
}

/** The sets that a pattern names. */
export function namedIn(source: string): string[] {
  return Array.from(source.matchAll(NAMED), ([, set]) => set ?? '');
}

function asWord(cue: string): string {
  return UNSPACED_LETTER.test(cue) ? cue : `(?<!${WORD_LETTER})(?:${cue})(?!${WORD_LETTER})`;
}

function wayOf(word: string, goesOn: boolean): number {
  if (UNSPACED_LETTER.test(word)) return JOINED;
  return goesOn ? GOES_ON : SPACED;
}

/** The longest row of letters that stands in each text which the pattern matches; empty where that is hard to tell. */
function findNeedle(source: string): string {
  const outside = source.replace(/\(.*\)[?*+]?|\[[^\]]*\][?*+]?|\\p\{\w+\}[?*+]?/g, '\0');
  if (/[|{[\]()]|\\[cux]/.test(outside)) return '';
  const fixed = outside.replace(/\\\w[?*+]?|[^\\][?*]/g, '\0').replace(/\\(?=\W)/g, '');
  const rows = fixed.split(/[\0+.^$]/);
  return rows.reduce((longest, each) => (each.length > longest.length ? each : longest), '');
}

function pickNamed(cues: CueSets, rules: readonly LinkRule[]): CueSets {
  const names = new Set(namedIn(JSON.stringify([rules, cues])));
  return Object.fromEntries([...names].map((set) => [set, cues[set] ?? []]));
}
