import type { Mention } from '../core/mention.ts';
import { markRects } from '../dom/marks/line-rect.ts';
import type { Mark } from '../dom/marks/mark.ts';

/** A mark as its card needs it, whether it stands in this document or in a frame of it. */
export interface CardMark {
  readonly mention: Mention;
  /** Where it starts: with the offset, the same for the same place also after a rescan made a new mark of it. */
  readonly container: Node | string;
  readonly offset: number;
  /** Its boxes now, one for each line, in client pixels of this window; none when it is not shown. */
  readonly rects: () => readonly DOMRect[];
  /** The element that it stands in; its scrolling moves the mark. */
  readonly context: Element | null;
  /** The mark itself; null for one in a frame, which may move without any event in this document. */
  readonly own: Mark | null;
}

export function cardMarkOf(mark: Mark): CardMark {
  const { startContainer, startOffset } = mark.range;
  return {
    mention: mark.mention,
    container: startContainer,
    offset: startOffset,
    rects: () => markRects(mark),
    context: startContainer.parentElement,
    own: mark,
  };
}
