import type { Mention } from '../../core/mention.ts';

/** A mention where it stands in the page. Marks never change the page; they are painted over it. */
export interface Mark {
  readonly mention: Mention;
  /** Boundary points in the page's own text nodes. */
  readonly range: AbstractRange;
}
