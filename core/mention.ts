import type { EntityId } from './entity.ts';

/** Half-open range in UTF-16 code units of the text that was given. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span linked to an entity. `score` is the linker's confidence, 0 to 1. */
export interface Mention extends Span {
  readonly entity: EntityId;
  /** The text of the span as it stands in the block. */
  readonly surface: string;
  readonly score: number;
  /** Why the linker decided so, one reason a line; for `--why` and "Why this?". */
  readonly why: readonly string[];
}
