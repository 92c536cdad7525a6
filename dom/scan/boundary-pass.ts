import type { PageDetector } from '../../core/detection/page-detector.ts';
import { textAround } from '../text/text-blocks.ts';
import { follows } from '../text/tree-order.ts';
import type { BlockUpdates } from './block-updates.ts';
import type { Pass } from './pass.ts';

/** No name has more characters than this on one side of a boundary. */
const BOUNDARY_CHARS = 64;

/**
 * Re-reads the blocks in which a name may cross one of `elements`. Chunks do not show such names: the text of the
 * element is part of the chunk and not of the block, or the reverse.
 */
export function createBoundaryPass(
  elements: readonly Element[],
  detector: PageDetector,
  blocks: BlockUpdates,
): Pass {
  let next = 0;
  let reread: { readonly element: Element; readonly last: Node | undefined } | null = null;

  /** Whether the block that was re-read last contains `element`; only siblings are cheap to compare. */
  function isReread(element: Element): boolean {
    if (!reread?.last || reread.element.localName !== element.localName) return false;
    return reread.element.parentNode === element.parentNode && follows(reread.last, element);
  }

  return (deadline) => {
    while (next < elements.length) {
      const element = elements[next++];
      if (!element?.isConnected || isReread(element)) continue;
      if (detector.findName(textAround(element, BOUNDARY_CHARS), 0) >= 0)
        reread = { element, last: blocks.reread(element).at(-1) };
      if (performance.now() >= deadline) return false;
    }
    return true;
  };
}
