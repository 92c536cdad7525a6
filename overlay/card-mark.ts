import type { Mention } from '../core/mention.ts';
import { markRects } from '../dom/marks/line-rect.ts';
import type { Mark } from '../dom/marks/mark.ts';
import { parentElementOf } from '../dom/text/safe-node.ts';

/** A mark as its card sees it, whether it is in this document or in a frame inside it. */
export interface CardMark {
  readonly mention: Mention;
  /** Where it starts. Together with `offset` it identifies the place, even after a rescan has made a new mark there. */
  readonly container: Node | string;
  /** In UTF-16 units. */
  readonly offset: number;
  /** Its current boxes, one for each line, in client pixels of this window; empty when it is not visible. */
  readonly rects: () => readonly DOMRect[];
  /** The element that contains it; when that scrolls, the mark moves. */
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
    context: parentElementOf(startContainer),
    own: mark,
  };
}
