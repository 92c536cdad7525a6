import type { Mention } from '../../core/mention.ts';
import type { Resumable } from '../../core/resumable.ts';
import { blockToRange } from '../text/block-to-range.ts';
import type { TextBlock } from '../text/text-blocks.ts';
import type { Mark } from './mark.ts';

/** Is notified of every mark that is added or removed. */
export interface MarkSink {
  readonly added: (mark: Mark) => void;
  readonly removed: (mark: Mark) => void;
}

/** Marks that are made in one step. */
const STEP_MARKS = 64;

/**
 * Replaces the marks of a block, in place, by those of its mentions. An unchanged mark stays the same object, so that
 * nothing flickers. Whenever it stops, `marks` holds exactly the marks that the sink knows.
 */
export function* replaceMarks(
  block: TextBlock,
  mentions: readonly Mention[],
  marks: Set<Mark>,
  sink: MarkSink,
): Resumable<void> {
  const outdated = new Set(marks);
  const oldAt = groupByStart(marks);
  for (const [index, mention] of mentions.entries()) {
    if (index % STEP_MARKS === STEP_MARKS - 1) yield;
    const range = blockToRange(block, mention);
    if (!range) continue;
    const kept = oldAt
      .get(mention.start)
      ?.find((mark) => outdated.has(mark) && isSameMark(mark, mention, range));
    if (kept) {
      outdated.delete(kept);
      continue;
    }
    const mark = { mention, range, blockStart: block.nodes[0] };
    marks.add(mark);
    sink.added(mark);
  }
  // From the end, so that the first of each section is looked for once.
  for (const [index, mark] of [...outdated].reverse().entries()) {
    if (index % STEP_MARKS === STEP_MARKS - 1) yield;
    marks.delete(mark);
    sink.removed(mark);
  }
}

function groupByStart(marks: Iterable<Mark>): ReadonlyMap<number, readonly Mark[]> {
  const groups = new Map<number, Mark[]>();
  for (const mark of marks) {
    const { start } = mark.mention;
    const group = groups.get(start);
    if (group) group.push(mark);
    else groups.set(start, [mark]);
  }
  return groups;
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
