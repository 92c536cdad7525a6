export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle in viewport pixels; a `DOMRect` is one. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Distance from a point to the nearest edge of a rectangle in pixels; 0 inside it. */
export function distanceTo(card: Rect, at: Point): number {
  const dx = Math.max(card.left - at.x, 0, at.x - card.right);
  const dy = Math.max(card.top - at.y, 0, at.y - card.bottom);
  return Math.hypot(dx, dy);
}

/** What two boxes share; null when that is nothing. */
export function intersect(a: Rect, b: Rect): Rect | null {
  const left = Math.max(a.left, b.left);
  const top = Math.max(a.top, b.top);
  const right = Math.min(a.right, b.right);
  const bottom = Math.min(a.bottom, b.bottom);
  return left < right && top < bottom ? { left, top, right, bottom } : null;
}
