import type { CategoryId, EntityId } from '../core/entity.ts';
import type { Mention } from '../core/mention.ts';

/** What was found in one block. */
export interface BlockFinding {
  readonly mentions: readonly Mention[];
  /** True when more context from the page could change the mentions; the block is then looked at again. */
  readonly isOpen: boolean;
}

/** What the page adapters need of a detector: one gazetteer and what it has learnt from one page. */
export interface BlockDetector {
  /**
   * The cheap rejection. Index of the first of `texts[from…count)` in which a name may begin or go on, else -1.
   * The texts are consecutive text nodes: a name may be cut by their edges, and an edge may also end a word.
   * Too many yeses only cost time; a name that is missed here stays unmarked.
   */
  findMatch(texts: readonly string[], from: number, count: number): number;
  /** Mentions of one block's text, in order, in the light of what `learn` was told. */
  detect(text: string): BlockFinding;
  /** Takes a block into the page's context; true when other blocks may read differently now. */
  learn(text: string, mentions: readonly Mention[]): boolean;
  categoryOf(entity: EntityId): CategoryId;
}
