import type { PageDetector } from '../../core/detection/page-detector.ts';
import type { Mention } from '../../core/mention.ts';
import { blockToRange } from '../text/block-to-range.ts';
import { readBlock, type TextBlock } from '../text/text-blocks.ts';
import type { Mark } from './mark.ts';

/** The blocks that hold marks, or may once the page says more. Blocks without a name leave no trace here. */
export interface MarkedBlocks {
  /** Detects the block around `node` and brings its marks up to date; null when it is not to be read. */
  update(node: Node): UpdatedBlock | null;
  /** Takes the marks away of every block that one of the nodes belongs to; returns all nodes of those. */
  dissolve(nodes: Iterable<Text>): readonly Text[];
  has(node: Text): boolean;
  /** Looks at one block again that more context could change; false when none is left. */
  recheckOne(): boolean;
  /** The first node of every block, for a check of all of them. */
  firstNodes(): Text[];
  clear(): void;
}

export interface UpdatedBlock {
  readonly nodes: readonly Text[];
  /** Nodes that shared a block with these before and no longer do: without marks until they are looked at. */
  readonly parted: Iterable<Text>;
}

export interface MarkSink {
  added(mark: Mark): void;
  removed(mark: Mark): void;
}

interface MarkedBlock {
  readonly block: TextBlock;
  readonly marks: readonly Mark[];
  readonly isOpen: boolean;
}

export function createMarkedBlocks(detector: PageDetector, sink: MarkSink): MarkedBlocks {
  const blocks = new Set<MarkedBlock>();
  const blockOf = new WeakMap<Text, MarkedBlock>();
  let rechecks = new Set<MarkedBlock>();
  let hasLearnt = false;

  function dissolve(nodes: Iterable<Text>): Text[] {
    const freed: Text[] = [];
    for (const node of nodes) {
      const known = blockOf.get(node);
      if (!known) continue;
      forget(known);
      for (const mark of known.marks) sink.removed(mark);
      for (const each of known.block.nodes) freed.push(each);
    }
    return freed;
  }

  function forget(known: MarkedBlock): void {
    blocks.delete(known);
    rechecks.delete(known);
    for (const node of known.block.nodes) blockOf.delete(node);
  }

  function update(node: Node): UpdatedBlock | null {
    const block = readBlock(node);
    const first = block?.nodes[0];
    if (!block || !first) return null;
    const { nodes } = block;
    const known = blockOf.get(first);
    return { nodes, parted: known && isSame(known.block, block) ? [] : detectBlock(block) };
  }

  /** Returns nodes that are in no block any more. */
  function detectBlock(block: TextBlock): Iterable<Text> {
    const { mentions, isOpen } = detector.detect(block.text);
    const old: Mark[] = [];
    const parted = new Set<Text>();
    for (const node of block.nodes) {
      const known = blockOf.get(node);
      if (!known) continue;
      forget(known);
      old.push(...known.marks);
      for (const each of known.block.nodes) parted.add(each);
    }
    for (const node of block.nodes) parted.delete(node);
    const marks = marksIn(block, mentions, old, sink);
    if (detector.learn(block.text, mentions)) hasLearnt = true;
    if (marks.length === 0 && !isOpen) return parted;
    const marked = { block, marks, isOpen };
    blocks.add(marked);
    for (const node of block.nodes) blockOf.set(node, marked);
    return parted;
  }

  return {
    update,
    dissolve,
    has: (node) => blockOf.has(node),
    recheckOne() {
      if (hasLearnt) rechecks = new Set([...blocks].filter((each) => each.isOpen));
      hasLearnt = false;
      for (const known of rechecks) {
        rechecks.delete(known);
        detectBlock(known.block);
        return true;
      }
      return false;
    },
    firstNodes: () => [...blocks].flatMap(({ block }) => block.nodes.slice(0, 1)),
    clear() {
      for (const known of blocks) {
        forget(known);
        for (const mark of known.marks) sink.removed(mark);
      }
    },
  };
}

/** The marks of a block; a mark that stands as it stood stays the same object, so that nothing flickers. */
function marksIn(
  block: TextBlock,
  mentions: readonly Mention[],
  old: readonly Mark[],
  sink: MarkSink,
): Mark[] {
  const left = new Set(old);
  const marks: Mark[] = [];
  for (const mention of mentions) {
    const range = blockToRange(block, mention);
    if (!range) continue;
    const kept = old.find((mark) => left.has(mark) && isSameMark(mark, mention, range));
    if (kept) left.delete(kept);
    const mark = kept ?? { mention, range };
    marks.push(mark);
    if (!kept) sink.added(mark);
  }
  for (const mark of left) sink.removed(mark);
  return marks;
}

function isSameMark(mark: Mark, mention: Mention, range: AbstractRange): boolean {
  return (
    mark.mention.entity === mention.entity &&
    mark.mention.start === mention.start &&
    mark.mention.surface === mention.surface &&
    mark.range.startContainer === range.startContainer &&
    mark.range.startOffset === range.startOffset &&
    mark.range.endContainer === range.endContainer &&
    mark.range.endOffset === range.endOffset
  );
}

function isSame(known: TextBlock, block: TextBlock): boolean {
  return (
    known.text === block.text &&
    known.nodes.length === block.nodes.length &&
    known.starts.every((start, i) => start === block.starts[i]) &&
    known.nodes.every((node, i) => node === block.nodes[i])
  );
}
