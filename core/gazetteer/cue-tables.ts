import type { CueSets } from './link-rule.ts';
import type { StoredTrie } from './trie.ts';
import type { UnsignedArray } from './typed-arrays.ts';

/** Match modes of a cue word: anywhere, as a whole word, or at the start of a word. */
export const SUBSTRING = 0;
export const WHOLE_WORD = 1;
export const PREFIX = 2;
/** Bits that hold a match mode. */
export const MODE_BITS = 2;

/** The cues of all sets, compiled. Most are words in a trie, found in one pass over a text with no pattern. */
export interface CueTables {
  readonly sets: readonly string[];
  readonly words: StoredTrie;
  /** Per word of the trie: where its uses end in `uses`, as delta varints. */
  readonly usesEnd: Uint8Array;
  /** A use says which set has the word, and how it matches: `set index << 2 | match mode`. */
  readonly uses: UnsignedArray;
  /** Cues that cannot be spelled out as words. */
  readonly patterns: readonly CuePattern[];
  /** The sets that patterns of cues and rules refer to. */
  readonly named: CueSets;
}

export interface CuePattern {
  readonly set: string;
  /** Regular expression over the folded text. */
  readonly source: string;
  /** Every text that matches contains this; may be empty. */
  readonly needle: string;
}
