import type { PageDetector } from '../../core/detection/page-detector.ts';
import type { Resumable } from '../../core/resumable.ts';
import { textAround } from '../text/text-blocks.ts';
import { follows } from '../text/tree-order.ts';
import type { BlockUpdates } from './block-updates.ts';
import type { Pass } from './pass.ts';
import { proceed } from './proceed.ts';

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
  /** The block that is being re-read around an element. */
  let work: { readonly element: Element; readonly nodes: Resumable<readonly Text[]> } | null = null;

  /** Whether the block that was re-read last contains `element`; only siblings are cheap to compare. */
  function isReread(element: Element): boolean {
    if (!reread?.last || reread.element.localName !== element.localName) return false;
    return reread.element.parentNode === element.parentNode && follows(reread.last, element);
  }

  return (deadline) => {
    for (;;) {
      if (work) {
        const done = proceed(work.nodes, deadline);
        if (!done) return false;
        reread = { element: work.element, last: done.value.at(-1) };
        work = null;
      }
      if (next >= elements.length) return true;
      const element = elements[next++];
      if (!element?.isConnected || isReread(element)) continue;
      if (detector.findName(textAround(element, BOUNDARY_CHARS), 0) >= 0)
        work = { element, nodes: blocks.reread(element) };
      if (performance.now() >= deadline) return false;
    }
  };
}
