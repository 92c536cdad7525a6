import type { PageDetector } from '../../core/detection/page-detector.ts';
import type { Resumable } from '../../core/resumable.ts';
import { proceed } from '../scheduling/proceed.ts';
import { isElement } from '../text/element-kinds.ts';
import { isAttached, nameOf, previousOf } from '../text/safe-node.ts';
import { textAround } from '../text/text-blocks.ts';
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
  /** Nodes of runs that were re-read already. */
  const reread = new WeakSet<Node>();
  /** The run that is being re-read around an element. */
  let work: Resumable<unknown> | null = null;

  return (deadline) => {
    for (;;) {
      if (work && !proceed(work, deadline)) return false;
      work = null;
      if (next >= elements.length) return true;
      const element = elements[next++];
      if (!element || !isAttached(element) || followsBreak(element) || reread.has(element)) continue;
      if (detector.findName(textAround(element, BOUNDARY_CHARS), 0) >= 0)
        work = blocks.reread(element, (node) => reread.add(node));
      if (performance.now() >= deadline) return false;
    }
  };
}

/** Whether a name that crosses this line break also crosses the one before it. */
function followsBreak(element: Element): boolean {
  const previous = previousOf(element);
  return nameOf(element) === 'br' && isElement(previous) && nameOf(previous) === 'br';
}
