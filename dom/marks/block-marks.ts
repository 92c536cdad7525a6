import type { Mention } from '../../core/mention.ts';
import { blockToRange } from '../text/block-to-range.ts';
import type { TextBlock } from '../text/text-blocks.ts';
import type { Mark } from './mark.ts';

/** Is notified of every mark that is added or removed. */
export interface MarkSink {
  readonly added: (mark: Mark) => void;
  readonly removed: (mark: Mark) => void;
}

/**
 * Replaces the old marks of a block by those of its mentions and returns them. An unchanged mark stays the same object,
 * so that nothing flickers.
 */
export function replaceMarks(
  block: TextBlock,
  mentions: readonly Mention[],
  old: readonly Mark[],
  sink: MarkSink,
): readonly Mark[] {
  const outdated = new Set(old);
  const marks: Mark[] = [];
  for (const mention of mentions) {
    const range = blockToRange(block, mention);
    if (!range) continue;
    const kept = old.find((mark) => outdated.has(mark) && isSameMark(mark, mention, range));
    if (kept) outdated.delete(kept);
    const mark = kept ?? { mention, range };
    marks.push(mark);
    if (!kept) sink.added(mark);
  }
  for (const mark of outdated) sink.removed(mark);
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
