import type { Mention } from '../../core/mention.ts';

/** A mention at its place in the page. Marks are painted over the page and never change it. */
export interface Mark {
  readonly mention: Mention;
  /** Its boundaries are in the page's own text nodes. */
  readonly range: AbstractRange;
  /** The first text node of its block: marks of one block stand in the order of their mentions. */
  readonly blockStart?: Node | undefined;
}
