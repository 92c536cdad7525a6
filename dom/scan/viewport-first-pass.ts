import type { PageDetector } from '../../core/detection/page-detector.ts';
import { EXCLUDED_TAGS } from '../text/text-chunks.ts';
import { textNodesIn } from '../text/tree-order.ts';
import type { BlockUpdates } from './block-updates.ts';
import type { Pass } from './pass.ts';

/** About a screenful of text nodes. */
const SCREEN_TEXTS = 200;
/** The pass gets at least this much time, even where cold code has used up the slice. */
const LEAST_MS = 2;

/**
 * Marks what the reader sees first: names within single text nodes from `from` on. It needs no list of elements, which
 * may take a whole slice on a large page; the scan that follows finds the rest.
 */
export function createViewportFirstPass(
  root: Node,
  from: Node,
  detector: PageDetector,
  blocks: BlockUpdates,
): Pass {
  return (deadline) => {
    const end = Math.max(deadline, performance.now() + LEAST_MS);
    let count = 0;
    for (const text of textNodesIn(root, { node: from, isAfter: false })) {
      if (++count > SCREEN_TEXTS || performance.now() >= end) break;
      if (EXCLUDED_TAGS.includes(text.parentElement?.localName ?? '')) continue;
      if (detector.findName(text.data, 0) >= 0) blocks.detect(text);
    }
    return true;
  };
}
