import type { Rect, Size } from '../geometry.ts';
import type { HoverEvent } from '../hover/hover-state.ts';
import type { Mention } from '../mention.ts';

/** A name in a frame, as told to the page around it. */
export interface FrameName {
  readonly mention: Mention;
  /** Stands for the text node that the name starts in; no other frame uses the same. */
  readonly container: string;
  /** Where in that node it starts. */
  readonly offset: number;
  /** Its boxes, one for each line, in client pixels of the frame; none when it is not shown. */
  readonly rects: readonly Rect[];
}

/** What the reader can do inside a frame that says something of cards. */
export type FrameEvent = Extract<
  HoverEvent<FrameName>,
  { type: 'point' | 'scroll' | 'leave' | 'press' | 'interrupt' | 'escape' | 'open' }
>;

/** What a frame that is too small for a card tells the top frame. */
export interface FrameReport {
  /** Where the frame hangs in the tree of frames: `[2, 0]` is the first frame in the third frame of the page. */
  readonly path: readonly number[];
  /** Its viewport, in its own client pixels. */
  readonly size: Size;
  readonly event: FrameEvent;
  /** The name that was told last, where it is now. */
  readonly last: FrameName | null;
}
