import { distanceTo } from '../../core/geometry.ts';
import type { Mark } from './mark.ts';

/** The boxes of a mark, one for each line and node, in client coordinates; none when it is not shown. */
export function markRects(mark: Mark): DOMRect[] {
  const rects = liveRange(mark)?.getClientRects() ?? [];
  return [...rects].filter((rect) => rect.width > 0 && rect.height > 0);
}

/** Whether a line of the mark is at a point in client coordinates. */
export function isAt(mark: Mark, x: number, y: number): boolean {
  const bounds = liveRange(mark)?.getBoundingClientRect();
  // Nearly always false, and the list of lines costs twice as much.
  if (!bounds || distanceTo(bounds, { x, y }) > 0) return false;
  return markRects(mark).some((rect) => distanceTo(rect, { x, y }) === 0);
}

/** Null when the page has changed so that the mark is no more. */
function liveRange({ range: { startContainer, startOffset, endContainer, endOffset } }: Mark): Range | null {
  if (!startContainer.isConnected || !endContainer.isConnected) return null;
  const range = startContainer.ownerDocument?.createRange();
  if (!range || startOffset > lengthOf(startContainer) || endOffset > lengthOf(endContainer)) return null;
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range;
}

function lengthOf(node: Node): number {
  return (node as Text).length;
}
