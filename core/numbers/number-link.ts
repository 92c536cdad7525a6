import type { Span } from '../mention.ts';
import type { Relation } from './number-table.ts';

/** A number of a page, tied to a claim. */
export interface NumberLink extends Span {
  readonly surface: string;
  readonly claim: string;
  readonly relation: Relation;
  /** Confidence, 0 to 1. */
  readonly score: number;
  /** The reasons, one line each. */
  readonly why: readonly string[];
}
