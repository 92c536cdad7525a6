import type { EntityId } from './entity.ts';
import type { PageNumber } from './page-number.ts';

/** A half-open range of a text, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span linked to an entity. `score` is the linker's confidence, 0 to 1. */
export interface Mention extends Span {
  readonly entity: EntityId;
  /** The text of the span as written. */
  readonly surface: string;
  readonly score: number;
  /** The linker's reasons, one line each; shown by `--why` and “Why this?”. */
  readonly why: readonly string[];
  /** Of a number that is said of the entity; absent for its name. */
  readonly number?: PageNumber | undefined;
}
