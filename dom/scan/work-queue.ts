import type { PageDetector } from '../../core/detection/page-detector.ts';
import type { Resumable } from '../../core/resumable.ts';
import type { MarkedBlocks } from '../marks/marked-blocks.ts';
import { proceed } from '../scheduling/proceed.ts';
import { isElement, kindOf } from '../text/element-kinds.ts';
import { runContainer } from '../text/inline-run.ts';
import { isAttached } from '../text/safe-node.ts';
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
  /** Has every known block re-read, or dissolved if it left the page. */
  revisit(): void;
  /** Has a whole tree scanned, starting at what is visible around `from`. */
  scan(tree: Element | ShadowRoot, from?: Node): void;
  clear(): void;
  /** Whether no touched node and no scan is left. */
  isEmpty(): boolean;
  /** Works until `deadline` (`performance.now()` time); true when nothing is left. */
  step(deadline: number): boolean;
}

export function createWorkQueue(detector: PageDetector, blocks: MarkedBlocks): WorkQueue {
  const touched = new Set<Node>();
  /** Nodes whose runs change faster than they can be read: they wait for everything else. */
  const postponed = new Set<Node>();
  /** What these runs have around them. */
  let restless = new WeakSet<Node>();
  const scans: Pass[] = [];
  let rereading: Resumable<unknown> | null = null;
  let revisiting: Resumable<unknown> | null = null;
  let rechecking: Resumable<unknown> | null = null;
  const updates = createBlockUpdates(detector, blocks, {
    onReread: (node) => touched.size > 0 && touched.delete(node),
    onInterrupted: postpone,
    isPostponed,
  });

  function postpone(node: Node): void {
    postponed.add(node);
    const container = runContainer(node);
    if (container) restless.add(container);
  }

  function isPostponed(node: Node): boolean {
    if (postponed.size === 0) return false;
    const container = runContainer(node);
    return container !== null && restless.has(container);
  }

  function stepTouched(deadline: number): boolean {
    for (;;) {
      if (rereading && !proceed(rereading, deadline)) return false;
      rereading = null;
      const [node] = touched;
      if (!node) return true;
      touched.delete(node);
      if (isPostponed(node)) postponed.add(node);
      else if (isInBlock(node)) rereading = updates.reread(node);
      if (performance.now() >= deadline) return isUpToDate();
    }
  }

  /** Changed nodes come before it, and those that it hands over after it. */
  function stepRevisit(deadline: number): boolean {
    if (!revisiting) return true;
    if (!proceed(revisiting, deadline)) return false;
    revisiting = null;
    return stepTouched(deadline);
  }

  function stepScans(deadline: number): boolean {
    for (let scan = scans[0]; scan; scan = scans[0]) {
      if (!scan(deadline)) return false;
      scans.shift();
    }
    return true;
  }

  function stepRechecks(deadline: number): boolean {
    for (;;) {
      rechecking ??= blocks.recheckNext();
      if (!rechecking) return true;
      if (!proceed(rechecking, deadline)) return false;
      rechecking = null;
      if (performance.now() >= deadline) return false;
    }
  }

  function resumePostponed(): boolean {
    for (const node of postponed) touched.add(node);
    postponed.clear();
    restless = new WeakSet();
    return isEmpty();
  }

  function isUpToDate(): boolean {
    return touched.size === 0 && !rereading;
  }

  function isEmpty(): boolean {
    return isUpToDate() && !revisiting && scans.length === 0;
  }

  return {
    touch(nodes) {
      for (const node of nodes) if (isAttached(node)) touched.add(node);
    },
    revisit() {
      revisiting = blocks.revisit();
    },
    scan: (tree, from) => void scans.push(createPageScan(tree, detector, updates, { from })),
    clear() {
      touched.clear();
      postponed.clear();
      restless = new WeakSet();
      scans.length = 0;
      rereading = null;
      revisiting = null;
      rechecking = null;
      blocks.forgetWork();
    },
    isEmpty,
    // A scan may touch nodes that were read before, hence `isEmpty` at the end.
    step: (deadline) =>
      stepTouched(deadline) &&
      stepRevisit(deadline) &&
      stepScans(deadline) &&
      stepRechecks(deadline) &&
      resumePostponed(),
  };
}

/** Whether `node` is still in the page and may be part of a block. */
function isInBlock(node: Node): boolean {
  return isAttached(node) && !(isElement(node) && kindOf(node) === 'break');
}
