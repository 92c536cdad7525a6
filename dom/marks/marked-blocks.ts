import type { PageDetector } from '../../core/detection/page-detector.ts';
import type { Mention } from '../../core/mention.ts';
import type { Resumable } from '../../core/resumable.ts';
import type { KnownReadability } from '../text/never-read.ts';
import { isAttached } from '../text/safe-node.ts';
import { readBlock, type TextBlock } from '../text/text-blocks.ts';
import { type MarkSink, replaceMarks } from './block-marks.ts';
import { createBlockStore, type MarkedBlock } from './block-store.ts';
import { createRunReaders, type Interrupted } from './run-readers.ts';

/** The blocks that have marks, or may get some from more context. Other blocks are not stored. */
export interface MarkedBlocks {
  /**
   * Detects the block around `node` and updates its marks, in steps between which the page may change; null when its
   * text is never read.
   */
  update(node: Node): Resumable<TextBlock | null | Interrupted>;
  /** Removes the marks of every block that contains one of the nodes. */
  dissolve(nodes: Iterable<Text>): void;
  has(node: Text): boolean;
  /** Removes the marks of every block that left the page and hands over the others to be re-read, in steps. */
  revisit(): Resumable<void>;
  /** Detects one more block whose mentions new context could change; null when none is left. */
  recheckNext(): Resumable<unknown> | null;
  /** Has updates that are under way begin anew if their block may contain one of the nodes. */
  pageChanged(nodes: Iterable<Node>): void;
  /** Forgets what is under way, which nobody will continue, and what was known of the page. */
  forgetWork(): void;
  /** Removes all marks. */
  clear(): void;
}

interface BlockSink extends MarkSink {
  /** Gets nodes to re-read: they left their block, or it is revisited. */
  readonly released: (nodes: readonly Text[]) => void;
}

/** Nodes and mentions that are handled in one step. */
const STEP_NODES = 1024;
const STEP_MENTIONS = 256;
const STEP_BLOCKS = 64;

export function createMarkedBlocks(detector: PageDetector, sink: BlockSink): MarkedBlocks {
  const store = createBlockStore();
  const readers = createRunReaders();
  let readability: KnownReadability = new WeakMap();
  let rechecks: MarkedBlock[] = [];
  let hasLearnt = false;

  function* read(node: Node, isForced: boolean): Resumable<TextBlock | null> {
    const block = yield* readBlock(node, readability);
    const first = block?.nodes[0];
    if (!block || !first) return null;
    const known = store.find(first);
    const isKnown = known?.isComplete && isSameBlock(known.block, block);
    if (!isKnown || isForced) yield* detect(block);
    return block;
  }

  function* detect(block: TextBlock): Resumable<void> {
    const { mentions, isOpen } = yield* detector.detect(block.text);
    yield* learn(block.text, mentions);
    const marked: MarkedBlock = { block, marks: new Set(), isOpen, isComplete: false, replaced: [] };
    store.add(marked);
    yield* indexNodes(marked);
    yield* replaceMarks(block, mentions, marked.marks, sink);
    marked.isComplete = true;
    release(marked.replaced.splice(0));
    if (marked.marks.size === 0 && !isOpen) store.remove(marked);
  }

  function* learn(text: string, mentions: readonly Mention[]): Resumable<void> {
    for (let from = 0; from === 0 || from < mentions.length; from += STEP_MENTIONS) {
      if (from > 0) yield;
      if (detector.learn(text, mentions.slice(from, from + STEP_MENTIONS))) hasLearnt = true;
    }
  }

  function* indexNodes(marked: MarkedBlock): Resumable<void> {
    for (const [index, node] of marked.block.nodes.entries()) {
      if (index % STEP_NODES === STEP_NODES - 1) yield;
      store.index(node, marked);
    }
  }

  /** Reports the nodes of removed blocks that have no block now. */
  function release(removed: readonly MarkedBlock[]): void {
    const nodes = removed.flatMap(nodesOf).filter((node) => !store.find(node));
    if (nodes.length > 0) sink.released(nodes);
  }

  function dissolve(nodes: Iterable<Text>): void {
    const removed = new Set<MarkedBlock>();
    for (const node of nodes) {
      const marked = store.find(node);
      if (!marked) continue;
      removed.add(marked);
      store.remove(marked);
      marked.marks.forEach(sink.removed);
    }
    release([...removed]);
  }

  function* revisit(): Resumable<void> {
    for (const [index, marked] of store.all().entries()) {
      if (index % STEP_BLOCKS === STEP_BLOCKS - 1) yield;
      const [first] = marked.block.nodes;
      if (!first || !store.has(marked)) continue;
      if (isAttached(first)) sink.released([first]);
      else dissolve([first]);
    }
  }

  function update(node: Node, isForced = false): Resumable<TextBlock | null | Interrupted> {
    return readers.run(node, () => read(node, isForced));
  }

  return {
    update,
    dissolve,
    revisit,
    has: (node) => store.find(node) !== undefined,
    recheckNext() {
      if (hasLearnt) rechecks = store.all().filter(({ isOpen }) => isOpen);
      hasLearnt = false;
      let next = rechecks.shift();
      while (next && !store.has(next)) next = rechecks.shift();
      const first = next?.block.nodes[0];
      return first ? update(first, true) : null;
    },
    pageChanged(nodes) {
      readability = new WeakMap();
      readers.pageChanged(nodes);
    },
    forgetWork() {
      readability = new WeakMap();
      readers.forget();
    },
    clear() {
      readers.restartAll();
      for (const marked of store.all()) {
        store.remove(marked);
        marked.marks.forEach(sink.removed);
      }
    },
  };
}

function nodesOf({ block, replaced }: MarkedBlock): readonly Text[] {
  return replaced.length > 0 ? [...block.nodes, ...replaced.flatMap(nodesOf)] : block.nodes;
}

function isSameBlock(known: TextBlock, block: TextBlock): boolean {
  return (
    known.text === block.text &&
    known.nodes.length === block.nodes.length &&
    known.starts.every((start, i) => start === block.starts[i]) &&
    known.nodes.every((node, i) => node === block.nodes[i])
  );
}
