import { distanceTo } from '../../core/geometry.ts';
import { scratchRange } from '../text/layout/scratch-range.ts';
import { isAttached } from '../text/safe-node.ts';
import { documentOf, textNodesIn } from '../text/tree-order.ts';
import type { Mark } from './mark.ts';

/** The boxes of a mark in client coordinates, one per line and node; empty if it is not displayed. */
export function markRects(mark: Mark): DOMRect[] {
  const rects = liveRange(mark)?.getClientRects() ?? [];
  return [...rects].filter((rect) => rect.width > 0 && rect.height > 0);
}

/** The box around all lines of a text in client coordinates. */
export function boundsOfText(text: Text): DOMRect {
  const range = scratchRange(documentOf(text));
  range.selectNodeContents(text);
  return range.getBoundingClientRect();
}

/** The box around all boxes of a mark in client coordinates. */
export function boundsOfMark(mark: Mark): DOMRect | undefined {
  return liveRange(mark)?.getBoundingClientRect();
}

/** The box around all lines from one mark to another; null if the page has changed. */
export function boundsBetween(first: Mark, last: Mark): DOMRect | null {
  const { endContainer, endOffset } = last.range;
  const { startContainer, startOffset } = first.range;
  const between = { startContainer, startOffset, endContainer, endOffset, collapsed: false };
  return liveRange({ ...first, range: between })?.getBoundingClientRect() ?? null;
}

/** Whether a box of the mark contains a point in client coordinates. */
export function isAt(mark: Mark, x: number, y: number): boolean {
  const bounds = boundsOfMark(mark);
  // Rejects nearly every mark, at half the cost of listing its boxes.
  if (!bounds || distanceTo(bounds, { x, y }) > 0) return false;
  return markRects(mark).some((rect) => distanceTo(rect, { x, y }) === 0);
}

/** The text node of the mark that is at a point in client coordinates. */
export function textAt(mark: Mark, x: number, y: number): Text | null {
  const { startContainer, endContainer, startOffset, endOffset } = mark.range;
  if (startContainer === endContainer) return startContainer as Text;
  const around = liveRange(mark)?.commonAncestorContainer;
  if (!around) return null;
  const from = { node: startContainer, isAfter: true };
  for (const text of [startContainer as Text, ...textNodesIn(around, from)]) {
    const start = text === startContainer ? startOffset : 0;
    const part = { startContainer: text, startOffset: start, endContainer: text } as const;
    const end = text === endContainer ? endOffset : text.length;
    if (isAt({ ...mark, range: { ...part, endOffset: end, collapsed: start === end } }, x, y)) return text;
    if (text === endContainer) break;
  }
  return null;
}

/** Valid until the next call. Null if the page has changed and the mark's place no longer exists. */
function liveRange({ range: { startContainer, startOffset, endContainer, endOffset } }: Mark): Range | null {
  if (!isAttached(startContainer) || !isAttached(endContainer)) return null;
  if (startOffset > lengthOf(startContainer) || endOffset > lengthOf(endContainer)) return null;
  const range = scratchRange(documentOf(startContainer));
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range;
}

function lengthOf(node: Node): number {
  return (node as Text).length;
}
