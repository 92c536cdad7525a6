import type { Point, Rect } from '../geometry.ts';

/** This many pixels around the card count as part of it: no hand moves in a straight line. */
const SLACK_PX = 12;

/**
 * The safe triangle, known from nested menus: on its way from a name to the card, the pointer may cross other names
 * without closing the card. It is on its way while it is inside the triangle between the point where it left the name
 * and the card. To cover every side of the card, the area is the union of four triangles, one for each side: the
 * convex hull of the point and the card.
 *
 *              exit                 exit at (150, 100), card from (100, 200) to (300, 400)
 *               ×
 *              / \                  at (160, 150): below the exit, inside the hull     → true
 *             / ·  \                at (350, 105): along the line, past the card       → false
 *            /       \              at (150,  60): back up                             → false
 *           /          \            at (290, 390): on the card itself                  → true
 *          ┌────────────┐           at ( 95, 190): outside by 5, but within the slack  → true
 *          │    card    │
 *          │            │           A point is inside a triangle when it lies on the same side
 *          └────────────┘           of all three edges: the cross products have one sign.
 */
export function isInSafeTriangle(exit: Point, at: Point, card: Rect): boolean {
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
