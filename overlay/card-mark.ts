import type { Point } from '../core/geometry.ts';
import type { Mention } from '../core/mention.ts';
import { markRects } from '../dom/marks/line-rect.ts';
import type { Mark } from '../dom/marks/mark.ts';
import { isAttached, parentElementOf } from '../dom/text/safe-node.ts';

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

/** The mark at a point in client coordinates. */
export type MarkAt = (x: number, y: number) => Mark | null;

/**
 * A page may draw a name anew, with other nodes, many times in a second. While `markAt` finds the same name where it was
 * last seen, at first at `at`, it is the same mark.
 */
export function cardMarkOf(mark: Mark, markAt: MarkAt = () => null, at: Point | null = null): CardMark {
  let now = mark;
  let lastSeen = at;
  const current = () => {
    if (isAttached(now.range.startContainer) || lastSeen === null) return now;
    const found = markAt(lastSeen.x, lastSeen.y);
    if (found && isSameName(found, mark)) now = found;
    return now;
  };
  return {
    mention: mark.mention,
    get container() {
      return current().range.startContainer;
    },
    get offset() {
      return current().range.startOffset;
    },
    rects() {
      const rects = markRects(current());
      const [first] = rects;
      if (first) lastSeen = { x: first.left + first.width / 2, y: first.top + first.height / 2 };
      return rects;
    },
    get context() {
      return parentElementOf(current().range.startContainer);
    },
    get own() {
      return current();
    },
  };
}

function isSameName({ mention: a }: Mark, { mention: b }: Mark): boolean {
  return a.entity === b.entity && a.surface === b.surface;
}
