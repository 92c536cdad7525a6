import type { TextBlock } from '../text/text-blocks.ts';
import type { Mark } from './mark.ts';

/** A block that has marks, or may get some from more context. */
export interface MarkedBlock {
  readonly block: TextBlock;
  /** The marks that others know of, also while they are being replaced. */
  readonly marks: Set<Mark>;
  /** Whether more context could change its mentions. */
  isOpen: boolean;
  /** False until all its marks are made. */
  isComplete: boolean;
  /** Blocks that this one takes the place of; their marks are among its own. */
  replaced: MarkedBlock[];
}

/** The stored blocks, with an index by node. */
interface BlockStore {
  add(marked: MarkedBlock): void;
  /** Makes `marked` the block of a node, in place of the one that it had. */
  index(node: Text, marked: MarkedBlock): void;
  remove(marked: MarkedBlock): void;
  has(marked: MarkedBlock): boolean;
  find(node: Text): MarkedBlock | undefined;
  all(): readonly MarkedBlock[];
}

export function createBlockStore(): BlockStore {
  const blocks = new Set<MarkedBlock>();
  // Nodes of removed blocks stay in it: to take out each would cost as much as the block is long.
  const blockOf = new WeakMap<Text, MarkedBlock>();

  function find(node: Text): MarkedBlock | undefined {
    const marked = blockOf.get(node);
    return marked && blocks.has(marked) ? marked : undefined;
  }

  function replace(old: MarkedBlock, marked: MarkedBlock): void {
    blocks.delete(old);
    marked.replaced.push(old);
    for (const mark of old.marks) marked.marks.add(mark);
  }

  return {
    add: (marked) => void blocks.add(marked),
    index(node, marked) {
      const old = find(node);
      if (old && old !== marked) replace(old, marked);
      blockOf.set(node, marked);
    },
    remove: (marked) => void blocks.delete(marked),
    has: (marked) => blocks.has(marked),
    find,
    all: () => [...blocks],
  };
}
