import type { PageDetector } from '../../core/detection/page-detector.ts';
import type { MarkedBlocks } from '../marks/marked-blocks.ts';
import { readRun } from '../text/text-blocks.ts';

/** Updates single blocks. Both methods return the text nodes of the block, none if it has no text to read. */
export interface BlockUpdates {
  /** Detects the block around a text node in which a name may begin. */
  detect(node: Text): readonly Text[];
  /** Re-reads the block around a node after a change, or where its text is more than that of its nodes. */
  reread(node: Node): readonly Text[];
}

export function createBlockUpdates(
  detector: Pick<PageDetector, 'findName'>,
  blocks: MarkedBlocks,
): BlockUpdates {
  return {
    detect: (node) => blocks.update(node)?.nodes ?? [],
    reread(node) {
      const { nodes, text } = readRun(node);
      const [first] = nodes;
      if (!first) return [];
      // Most blocks have no marks and no name: they need no further work.
      const isRelevant = nodes.some((each) => blocks.has(each)) || detector.findName(text, 0) >= 0;
      const isRefused = isRelevant && !blocks.update(first);
      if (isRefused) blocks.dissolve(nodes);
      return nodes;
    },
  };
}
