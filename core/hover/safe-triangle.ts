import type { Point, Rect } from '../geometry.ts';

/** Hands are not rulers: this many pixels around the card count as its edge. */
const SLACK_PX = 12;

/**
 * True when `at` lies between the point where the pointer left (`exit`) and the card: on the way, not away.
 * The area is the hull of the point and the rectangle, as four triangles, one for each side.
 */
export function isOnTheWay(exit: Point, at: Point, card: Rect): boolean {
  const left = card.left - SLACK_PX;
  const right = card.right + SLACK_PX;
  const top = card.top - SLACK_PX;
  const bottom = card.bottom + SLACK_PX;
  const corners: Point[] = [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ];
  return corners.some((corner, index) => {
    const next = corners[(index + 1) % 4];
    return next !== undefined && isInTriangle(at, exit, corner, next);
  });
}

/** Edges belong to the triangle; a degenerate one (no area) contains nothing. */
function isInTriangle(p: Point, a: Point, b: Point, c: Point): boolean {
  if (cross(a, b, c) === 0) return false;
  const ab = cross(a, b, p);
  const bc = cross(b, c, p);
  const ca = cross(c, a, p);
  return (ab >= 0 && bc >= 0 && ca >= 0) || (ab <= 0 && bc <= 0 && ca <= 0);
}

/** Twice the signed area of the triangle a, b, p. */
function cross(a: Point, b: Point, p: Point): number {
  return (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x);
}
