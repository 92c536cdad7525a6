import type { Mention } from '../../core/mention.ts';

/** A mention at its place in the page. Marks are painted over the page and never change it. */
export interface Mark {
  readonly mention: Mention;
  /** Its boundaries are in the page's own text nodes. */
  readonly range: AbstractRange;
}
