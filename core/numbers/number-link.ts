import type { EntityId } from '../entity.ts';
import type { Span } from '../mention.ts';
import type { Relation } from './number-table.ts';

/** A number of a page, tied to a claim. */
export interface NumberLink extends Span {
  readonly surface: string;
  readonly claim: string;
  /** On whose card the claim is shown: whom the number is said of if it stands there, else whom it is chiefly about. */
  readonly entity: EntityId | null;
  readonly relation: Relation;
  /** Confidence, 0 to 1. */
  readonly score: number;
  /** The reasons, one line each. */
  readonly why: readonly string[];
}
