import type { Point } from '../geometry.ts';

/** Where the pointer was, and when, in milliseconds of any one clock. */
export interface PointerSample extends Point {
  readonly time: number;
}

/** Above this the pointer travels; below it, it may be about to rest. In pixels per millisecond. */
export const FAST_PX_PER_MS = 0.5;

/** Two samples closer in time than this say nothing about speed: browsers round their clocks. */
const MIN_GAP_MS = 4;

/** True when the pointer travels between two samples, so that what lies under it is not meant. */
export function isFast(earlier: PointerSample | null, later: PointerSample): boolean {
  if (earlier === null) return false;
  const distance = Math.hypot(later.x - earlier.x, later.y - earlier.y);
  return distance / Math.max(later.time - earlier.time, MIN_GAP_MS) > FAST_PX_PER_MS;
}
