import type { EntityId } from '../entity.ts';

/** How a number of a page relates to what the dataset knows (tests/corpus/NUMBERS.md). */
export type Relation = 'article' | 'source' | 'newer' | 'differs';

/** One value of a claim. Plain JSON, so that a table can be stored and sent. */
export interface KnownValue {
  readonly claim: string;
  readonly relation: Exclude<Relation, 'differs'>;
  readonly measure: string;
  readonly subject: EntityId;
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  /** What exactly it is true of, in English; '' for all of the subject. */
  readonly of: string;
  /** Months since year 0, first and last, that it covers; null if it has no time. */
  readonly months: readonly [from: number, to: number] | null;
  /** The day for which it holds, `2025-07-03`; '' if it covers a period. */
  readonly day: string;
  readonly isTarget: boolean;
  /** The same sum in other currencies. */
  readonly equivalents: readonly { readonly unit: string; readonly amount: number }[];
}

/** What a reader is told of a claim's own value: verdict, and what is off. */
interface ClaimVerdict {
  readonly verdict: string;
  readonly aspect: string | null;
}

/** All numbers that a dataset knows, compiled from its claims by `data/queries/number-table.ts`. */
export interface NumberTable {
  readonly version: string;
  readonly values: readonly KnownValue[];
  readonly claims: Readonly<Record<string, ClaimVerdict>>;
  /** Words of a sentence that say that a measure is meant, in all languages; `*` stands for any ending. */
  readonly cues: Readonly<Record<string, readonly string[]>>;
  /** The dimension of each measure. */
  readonly measures: Readonly<Record<string, string>>;
}
