import type { TextPart } from '../../core/page-numbers/passage.ts';
import type { Resumable } from '../../core/resumable.ts';
import { cutText } from '../../core/text/cut-text.ts';
import type { TextBlock } from '../text/text-blocks.ts';
import type { NamedPlaces } from './named-places.ts';

/** Longer than nearly every paragraph, and linked in a few milliseconds. */
const PART_CHARS = 8192;

/** A part of a block's text whose numbers are linked together. */
export interface BlockPart extends TextPart {
  /** Where it begins in the block's text. */
  readonly at: number;
  /** The part before it; null for the first. */
  readonly before: TextPart | null;
}

/** The parts of a block that matter. Nearly every block is one part. */
export function* readParts(
  block: TextBlock,
  places: NamedPlaces,
  matters: (part: TextPart) => boolean,
): Resumable<BlockPart[]> {
  const { text, mentions } = places.partOf(block);
  yield;
  const parts: BlockPart[] = [];
  let before: TextPart | null = null;
  let next = 0;
  for (const { start, end } of cutText(text, PART_CHARS)) {
    const own: BlockPart['mentions'][number][] = [];
    for (let name = mentions[next]; name && name.start < end; name = mentions[++next])
      if (name.start >= start && name.end <= end)
        own.push({ ...name, start: name.start - start, end: name.end - start });
    const part: BlockPart = { text: text.slice(start, end), mentions: own, at: start, before };
    if (matters(part)) parts.push(part);
    before = { text: part.text, mentions: own };
    yield;
  }
  return parts;
}
