import type { Point } from '../../core/geometry.ts';
import { distanceTo } from '../../core/geometry.ts';
import type { CardMark } from '../card-mark.ts';
import type { CardAnchor } from './host/card-position.ts';

/** The line of a name nearest to `at`, followed as it moves; without a point the last line, so that the card covers none. */
export function anchorToLine(mark: CardMark, at: Point | null): CardAnchor {
  const line = at === null ? Number.POSITIVE_INFINITY : nearestLine(mark.rects(), at);
  return {
    rect: () => {
      const rects = mark.rects();
      // The name may have fewer lines now, as in a window that became wider.
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
