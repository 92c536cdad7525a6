import type { Mark } from './mark.ts';

/**
 * The box of the mark's line that is under the point, in client coordinates, else of the nearest line:
 * a name that wraps has one for each line. Null when the mark is not shown.
 */
export function lineRectAt(mark: Mark, x: number, y: number): DOMRect | null {
  let nearest: DOMRect | null = null;
  let best = Number.POSITIVE_INFINITY;
  for (const rect of markRects(mark)) {
    const distance = distanceTo(rect, x, y);
    if (distance < best) {
      best = distance;
      nearest = rect;
    }
  }
  return nearest;
}

/** The boxes of a mark, one for each line and node, in client coordinates; none when it is not shown. */
export function markRects(mark: Mark): DOMRect[] {
  const { startContainer, startOffset, endContainer, endOffset } = mark.range;
  if (!startContainer.isConnected || !endContainer.isConnected) return [];
  const range = startContainer.ownerDocument?.createRange();
  if (!range || startOffset > lengthOf(startContainer) || endOffset > lengthOf(endContainer)) return [];
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return [...range.getClientRects()].filter((rect) => rect.width > 0 && rect.height > 0);
}

/** Distance of a point from a box in px; 0 inside. */
export function distanceTo(rect: DOMRect, x: number, y: number): number {
  const dx = Math.max(rect.left - x, 0, x - rect.right);
  const dy = Math.max(rect.top - y, 0, y - rect.bottom);
  return Math.hypot(dx, dy);
}

function lengthOf(node: Node): number {
  return (node as Text).length;
}
