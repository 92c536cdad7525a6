import type { PageDetector } from '../../core/detection/page-detector.ts';
import type { MarkedBlocks } from '../marks/marked-blocks.ts';
import { isElement, kindOf } from '../text/element-kinds.ts';
import { createBlockUpdates } from './block-updates.ts';
import { createPageScan } from './page-scan.ts';
import type { Pass } from './pass.ts';

/**
 * What is left to read, in order of priority: blocks around changed nodes, scans of whole trees, and blocks whose
 * ambiguous names more context may have decided.
 */
export interface WorkQueue {
  /** Has the block around each connected node re-read. */
  touch(nodes: Iterable<Node>): void;
  /** Has a whole tree scanned, starting at what is visible around `from`. */
  scan(tree: Element | ShadowRoot, from?: Node): void;
  clear(): void;
  /** Whether no touched node and no scan is left. */
  isEmpty(): boolean;
  /** Works until `deadline` (`performance.now()` time); true when nothing is left. */
  step(deadline: number): boolean;
}

export function createWorkQueue(detector: PageDetector, blocks: MarkedBlocks): WorkQueue {
  const updates = createBlockUpdates(detector, blocks);
  const touched = new Set<Node>();
  const scans: Pass[] = [];

  function stepTouched(deadline: number): boolean {
    for (const node of touched) {
      touched.delete(node);
      if (isInBlock(node)) updates.reread(node);
      if (performance.now() >= deadline) return touched.size === 0;
    }
    return true;
  }

  function stepScans(deadline: number): boolean {
    for (let scan = scans[0]; scan; scan = scans[0]) {
      if (!scan(deadline)) return false;
      scans.shift();
    }
    return true;
  }

  function stepRechecks(deadline: number): boolean {
    while (blocks.recheckNext()) if (performance.now() >= deadline) return false;
    return true;
  }

  function isEmpty(): boolean {
    return touched.size === 0 && scans.length === 0;
  }

  return {
    touch(nodes) {
      for (const node of nodes) if (node.isConnected) touched.add(node);
    },
    scan: (tree, from) => void scans.push(createPageScan(tree, detector, updates, { from })),
    clear() {
      touched.clear();
      scans.length = 0;
    },
    isEmpty,
    // A scan may touch nodes that were read before, hence `isEmpty` at the end.
    step: (deadline) => stepTouched(deadline) && stepScans(deadline) && stepRechecks(deadline) && isEmpty(),
  };
}

/** Whether `node` is still in the page and may be part of a block. */
function isInBlock(node: Node): boolean {
  return node.isConnected && !(isElement(node) && kindOf(node) === 'break');
}
