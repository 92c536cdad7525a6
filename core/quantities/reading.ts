import type { Lexicon } from './numerals/lexicon.ts';
import type { Convention } from './numerals/read-digits.ts';
import type { UnitTable } from './unit-table.ts';

/** A text in which numbers are read. */
export interface Reading {
  /** Folded; offsets are those of the text as written. */
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly convention: Convention;
  readonly units: UnitTable;
}
