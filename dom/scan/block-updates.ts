import type { PageDetector } from '../../core/detection/page-detector.ts';
import type { Resumable } from '../../core/resumable.ts';
import type { MarkedBlocks } from '../marks/marked-blocks.ts';
import { readRun } from '../text/text-blocks.ts';

/** Updates single blocks. Both methods return the text nodes of the block, none if it has no text to read. */
export interface BlockUpdates {
  /** Detects the block around a text node in which a name may begin. */
  detect(node: Text): Resumable<readonly Text[]>;
  /**
   * Re-reads the block around a node after a change, or where its text is more than that of its nodes. `onNode` gets the
   * nodes of its run.
   */
  reread(node: Node, onNode?: (node: Node) => void): Resumable<readonly Text[]>;
}

interface BlockUpdatesOptions {
  /** Gets the nodes of a run that is re-read, which need no second reading. */
  readonly onReread?: (node: Node) => void;
  /** Gets a node whose run changes faster than it can be read. */
  readonly onInterrupted?: (node: Node) => void;
  /** Whether the run of a node waits for that reason. */
  readonly isPostponed?: (node: Node) => boolean;
}

/** Nodes that are handled in one step. */
const STEP_NODES = 4096;
/** Characters that are searched in one step, and those that are seen beyond. */
const STEP_CHARS = 65_536;
const AHEAD_CHARS = 4096;

export function createBlockUpdates(
  detector: Pick<PageDetector, 'findName'>,
  blocks: MarkedBlocks,
  { onReread, onInterrupted, isPostponed }: BlockUpdatesOptions = {},
): BlockUpdates {
  function* isRelevant(nodes: readonly Text[], text: string): Resumable<boolean> {
    for (const [index, node] of nodes.entries()) {
      if (index % STEP_NODES === STEP_NODES - 1) yield;
      if (blocks.has(node)) return true;
    }
    for (let from = 0; from < text.length; from += STEP_CHARS) {
      if (from > 0) yield;
      if (detector.findName(text.slice(from, from + STEP_CHARS + AHEAD_CHARS), 0) >= 0) return true;
    }
    return false;
  }

  return {
    *detect(node) {
      if (isPostponed?.(node)) return [];
      const block = yield* blocks.update(node);
      if (block === 'interrupted') onInterrupted?.(node);
      return block && block !== 'interrupted' ? block.nodes : [];
    },
    *reread(node, onNode) {
      const { nodes, text } = yield* readRun(node, (each) => {
        onReread?.(each);
        onNode?.(each);
      });
      const [first] = nodes;
      if (!first) return [];
      // Most blocks have no marks and no name: they need no further work.
      if (!(yield* isRelevant(nodes, text))) return nodes;
      const block = yield* blocks.update(first);
      if (block === 'interrupted') onInterrupted?.(first);
      if (block === null) blocks.dissolve(nodes);
      return nodes;
    },
  };
}
