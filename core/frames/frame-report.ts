import type { Rect, Size } from '../geometry.ts';
import type { HoverEvent } from '../hover/hover-events.ts';
import type { Mention } from '../mention.ts';

/** A name in a frame, as reported to the top frame. */
export interface FrameName {
  readonly mention: Mention;
  /** Identifies the text node that the name starts in, across all frames of the page. */
  readonly container: string;
  /** Where in that node it starts, in UTF-16 units. */
  readonly offset: number;
  /** One box for each line, in client pixels of the frame; empty when the name is not visible. */
  readonly rects: readonly Rect[];
}

/** What a reader can do inside a frame that may open or close a card. */
export type FrameEvent = Extract<
  HoverEvent<FrameName>,
  { type: 'point' | 'scroll' | 'leave' | 'press' | 'interrupt' | 'escape' | 'open' }
>;

/** What a frame that is too small for a card reports to the top frame. */
export interface FrameReport {
  /** The frame's place in the frame tree: `[2, 0]` is the first frame inside the page's third frame. */
  readonly path: readonly number[];
  /** Its viewport size, in its own client pixels. */
  readonly size: Size;
  readonly event: FrameEvent;
  /** The name that was reported last, with its current boxes. */
  readonly last: FrameName | null;
}
