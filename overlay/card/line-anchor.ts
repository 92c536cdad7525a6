import type { Point } from '../../core/geometry.ts';
import { distanceTo } from '../../core/geometry.ts';
import type { CardMark } from '../card-mark.ts';
import type { CardAnchor } from './card-position.ts';

/** The line of a name that was pointed at, wherever scrolling takes it; without a point its last, so that the card below covers none of it. */
export function anchorToLine(mark: CardMark, at: Point | null): CardAnchor {
  const line = at === null ? Number.POSITIVE_INFINITY : nearestLine(mark.rects(), at);
  return {
    rect: () => {
      const rects = mark.rects();
      // A window that became wider may have joined the lines.
      return rects[Math.min(line, rects.length - 1)] ?? null;
    },
    context: mark.context,
    isSilent: mark.own === null,
  };
}

function nearestLine(rects: readonly DOMRect[], at: Point): number {
  let nearest = 0;
  for (const [index, rect] of rects.entries()) {
    const best = rects[nearest];
    if (best && distanceTo(rect, at) < distanceTo(best, at)) nearest = index;
  }
  return nearest;
}
