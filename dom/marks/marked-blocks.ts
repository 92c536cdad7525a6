import type { PageDetector } from '../../core/detection/page-detector.ts';
import { readBlock, type TextBlock } from '../text/text-blocks.ts';
import { type MarkSink, replaceMarks } from './block-marks.ts';
import type { Mark } from './mark.ts';

/** The blocks that have marks, or may get some from more context. Other blocks are not stored. */
export interface MarkedBlocks {
  /** Detects the block around `node` and updates its marks; null when its text is never read. */
  update(node: Node): TextBlock | null;
  /** Removes the marks of every block that contains one of the nodes. */
  dissolve(nodes: Iterable<Text>): void;
  has(node: Text): boolean;
  /** Detects one more block whose mentions new context could change; false when none is left. */
  recheckNext(): boolean;
  /** The first node of every stored block. */
  firstNodes(): readonly Text[];
  /** Removes all marks. */
  clear(): void;
}

interface BlockSink extends MarkSink {
  /** Gets nodes that left their block; they have no marks until they are re-read. */
  readonly released: (nodes: readonly Text[]) => void;
}

interface MarkedBlock {
  readonly block: TextBlock;
  readonly marks: readonly Mark[];
  /** Whether more context could change its mentions. */
  readonly isOpen: boolean;
}

export function createMarkedBlocks(detector: PageDetector, sink: BlockSink): MarkedBlocks {
  const store = createBlockStore();
  let rechecks: MarkedBlock[] = [];
  let hasLearnt = false;

  function detect(block: TextBlock): void {
    const { mentions, isOpen } = detector.detect(block.text);
    const replaced = store.take(block.nodes);
    const old = replaced.flatMap(({ marks }) => marks);
    const marks = replaceMarks(block, mentions, old, sink);
    if (detector.learn(block.text, mentions)) hasLearnt = true;
    if (marks.length > 0 || isOpen) store.add({ block, marks, isOpen });
    release(replaced, block.nodes);
  }

  function remove(taken: readonly MarkedBlock[]): void {
    for (const { marks } of taken) marks.forEach(sink.removed);
  }

  function release(taken: readonly MarkedBlock[], kept: readonly Text[] = []): void {
    if (taken.length === 0) return;
    const left = new Set(nodesOf(taken));
    for (const node of kept) left.delete(node);
    if (left.size > 0) sink.released([...left]);
  }

  return {
    update(node) {
      const block = readBlock(node);
      const first = block?.nodes[0];
      if (!block || !first) return null;
      const known = store.find(first)?.block;
      if (!known || !isSameBlock(known, block)) detect(block);
      return block;
    },
    dissolve(nodes) {
      const taken = store.take(nodes);
      remove(taken);
      release(taken);
    },
    has: (node) => store.find(node) !== undefined,
    recheckNext() {
      if (hasLearnt) rechecks = store.all().filter(({ isOpen }) => isOpen);
      hasLearnt = false;
      let next = rechecks.shift();
      while (next && !store.has(next)) next = rechecks.shift();
      if (next) detect(next.block);
      return next !== undefined;
    },
    firstNodes: () => store.all().flatMap(({ block }) => block.nodes.slice(0, 1)),
    clear: () => remove(store.take(nodesOf(store.all()))),
  };
}

/** The stored blocks, with an index by node. */
function createBlockStore() {
  const blocks = new Set<MarkedBlock>();
  const blockOf = new WeakMap<Text, MarkedBlock>();
  return {
    add(marked: MarkedBlock) {
      blocks.add(marked);
      for (const node of marked.block.nodes) blockOf.set(node, marked);
    },
    /** Forgets the blocks that contain one of the nodes, and returns them. */
    take(nodes: Iterable<Text>): readonly MarkedBlock[] {
      const taken: MarkedBlock[] = [];
      for (const node of nodes) {
        const marked = blockOf.get(node);
        if (!marked) continue;
        blocks.delete(marked);
        for (const each of marked.block.nodes) blockOf.delete(each);
        taken.push(marked);
      }
      return taken;
    },
    has: (marked: MarkedBlock) => blocks.has(marked),
    find: (node: Text) => blockOf.get(node),
    all: () => [...blocks],
  };
}

function nodesOf(blocks: readonly MarkedBlock[]): readonly Text[] {
  return blocks.flatMap(({ block }) => block.nodes);
}

function isSameBlock(known: TextBlock, block: TextBlock): boolean {
  return (
    known.text === block.text &&
    known.nodes.length === block.nodes.length &&
    known.starts.every((start, i) => start === block.starts[i]) &&
    known.nodes.every((node, i) => node === block.nodes[i])
  );
}
