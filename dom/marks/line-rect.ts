import { distanceTo } from '../../core/geometry.ts';
import type { Mark } from './mark.ts';

/** The boxes of a mark in client coordinates, one per line and node; empty if it is not displayed. */
export function markRects(mark: Mark): DOMRect[] {
  const rects = liveRange(mark)?.getClientRects() ?? [];
  return [...rects].filter((rect) => rect.width > 0 && rect.height > 0);
}

/** Whether a box of the mark contains a point in client coordinates. */
export function isAt(mark: Mark, x: number, y: number): boolean {
  const bounds = liveRange(mark)?.getBoundingClientRect();
  // Rejects nearly every mark, at half the cost of listing its boxes.
  if (!bounds || distanceTo(bounds, { x, y }) > 0) return false;
  return markRects(mark).some((rect) => distanceTo(rect, { x, y }) === 0);
}

/** Null if the page has changed and the mark's place no longer exists. */
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
