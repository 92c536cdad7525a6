import type { EntityId } from '../entity.ts';
import type { Card, CardClaim } from '../facts/card.ts';
import type { Relation } from '../numbers/number-table.ts';

/** A piece of the text: plain, or a name or number with its place in `names` or `numbers`. */
export interface Piece {
  readonly text: string;
  /** Where it begins in the text. */
  readonly start: number;
  readonly name?: number;
  readonly number?: number;
}

/** A sentence with the numbers in it that are spoken of; a very long one is shortened, which `…` shows. */
export type Quote = readonly Pick<Piece, 'text' | 'start' | 'number'>[];

/** A claim of which the text has one or more numbers, all in the same relation to it. */
export interface CheckedNumber {
  readonly claim: CardClaim;
  /** The card on which the claim is chiefly at home: its entity and the sources. */
  readonly card: Card;
  readonly relation: Relation;
  /** In the order of the text. */
  readonly quotes: readonly Quote[];
}

export interface CheckedName {
  readonly entity: EntityId;
  readonly card: Card;
  /** How often the text mentions it. */
  readonly count: number;
}

/** The read model of a checked text. */
export interface TextCheck {
  /** A tag for `lang`; empty if it is not known. */
  readonly language: string;
  readonly pieces: readonly Piece[];
  /** Warnings first, the most serious before others; then in the order of the text. */
  readonly numbers: readonly CheckedNumber[];
  /** How many of `numbers`, from the first, are warnings. */
  readonly warnings: number;
  /** In the order of the text. */
  readonly names: readonly CheckedName[];
  /** Numbers that were read and of which nothing is known. */
  readonly unknownNumbers: number;
  /** Characters at the end that were not checked, because the text is too long. */
  readonly uncheckedChars: number;
}
