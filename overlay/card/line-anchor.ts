import type { Point } from '../../core/geometry.ts';
import { distanceTo } from '../../core/geometry.ts';
import type { CardMark } from '../card-mark.ts';
import type { CardAnchor } from './place/card-position.ts';

/**
 * The line of a name nearest to `at`, followed as it moves; without a point the last line. It reaches across the name's
 * other lines next to it, so that the card covers none.
 */
export function anchorToLine(mark: CardMark, at: Point | null): CardAnchor {
  const line = at === null ? Number.POSITIVE_INFINITY : nearestLine(mark.rects(), at);
  const isVertical = () => isInVerticalText(mark);
  return {
    rect: () => {
      const rects = mark.rects();
      // The name may have fewer lines now, as in a window that became wider.
      const own = rects[Math.min(line, rects.length - 1)];
      return own ? reachAcross(own, rects, isVertical()) : null;
    },
    isVertical,
    get context() {
      return mark.context;
    },
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

/** The line, made as thick as all lines of the name that follow one another; those in another column do not count. */
function reachAcross(line: DOMRect, lines: readonly DOMRect[], isVertical: boolean): DOMRect {
  const [near, far] = isVertical ? (['left', 'right'] as const) : (['top', 'bottom'] as const);
  const gap = line[far] - line[near];
  let [start, end] = [line[near], line[far]];
  let rest = lines;
  for (let next = rest; next.length > 0; ) {
    next = rest.filter((each) => each[near] <= end + gap && each[far] >= start - gap);
    rest = rest.filter((each) => !next.includes(each));
    start = Math.min(start, ...next.map((each) => each[near]));
    end = Math.max(end, ...next.map((each) => each[far]));
  }
  return isVertical
    ? new DOMRect(start, line.top, end - start, line.height)
    : new DOMRect(line.left, start, line.width, end - start);
}

/** Taller than this, relative to its width, a name of several letters is written downwards or turned. */
const UPRIGHT_RATIO = 1.5;

/** Whether the line that the name is in runs from top to bottom. */
function isInVerticalText({ context, mention, own, rects }: CardMark): boolean {
  const isWritten =
    own !== null && context !== null && getComputedStyle(context).writingMode !== 'horizontal-tb';
  const [first] = rects();
  const isTurned =
    first !== undefined && mention.surface.length > 1 && first.height > first.width * UPRIGHT_RATIO;
  return isWritten || isTurned;
}
