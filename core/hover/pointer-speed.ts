import type { Point } from '../geometry.ts';

/** Where the pointer was, and when, in milliseconds of any one clock. */
export interface PointerSample extends Point {
  readonly time: number;
}

/** Faster than this the pointer is travelling; slower, it may be about to rest. In pixels per millisecond. */
const FAST_PX_PER_MS = 0.5;

/** Samples closer in time than this count as this far apart: browsers round their clocks. */
const MIN_GAP_MS = 4;

/** True when the pointer is travelling, so that the reader does not mean what lies under it. */
export function isFast(earlier: PointerSample | null, later: PointerSample): boolean {
  if (earlier === null) return false;
  const distance = Math.hypot(later.x - earlier.x, later.y - earlier.y);
  return distance / Math.max(later.time - earlier.time, MIN_GAP_MS) > FAST_PX_PER_MS;
}
