import type { PageDetector } from '../../core/detection/page-detector.ts';
import type { Resumable } from '../../core/resumable.ts';
import { proceed } from '../scheduling/proceed.ts';
import { nameOf, parentElementOf } from '../text/safe-node.ts';
import { EXCLUDED_TAGS } from '../text/text-chunks.ts';
import { textNodesIn } from '../text/tree-order.ts';
import type { BlockUpdates } from './block-updates.ts';
import type { Pass } from './pass.ts';

/** About a screenful of text nodes. */
const SCREEN_TEXTS = 200;
/** The pass gets at least this much time, even where cold code has used up the slice. */
const LEAST_MS = 2;
const LONG_TEXT_CHARS = 65_536;

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
  let work: Resumable<unknown> | null = null;

  function start(end: number): void {
    let count = 0;
    /** The end of the block that was read last: its other texts need no second reading. */
    let last: Text | undefined;
    for (const text of textNodesIn(root, { node: from, isAfter: false })) {
      if (++count > SCREEN_TEXTS || performance.now() >= end) return;
      const isPassed = last !== undefined;
      if (text === last) last = undefined;
      const parent = parentElementOf(text);
      if (isPassed || (parent && EXCLUDED_TAGS.includes(nameOf(parent)))) continue;
      if (!mayHaveName(text.data, detector)) continue;
      const block = blocks.detect(text);
      const done = proceed(block, end);
      if (!done) work = block;
      if (work) return;
      const blockEnd = done?.value.at(-1);
      if (blockEnd !== text) last = blockEnd;
    }
  }

  let isStarted = false;
  return (deadline) => {
    if (!isStarted) start(Math.max(deadline, performance.now() + LEAST_MS));
    else if (work && proceed(work, deadline)) work = null;
    isStarted = true;
    return work === null;
  };
}

/** A long text is searched near its start alone: what is found there is what may be in sight. */
function mayHaveName(text: string, detector: PageDetector): boolean {
  return detector.findName(text.slice(0, LONG_TEXT_CHARS), 0) >= 0;
}
