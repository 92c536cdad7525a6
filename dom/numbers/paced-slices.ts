import { createSlices } from '../scheduling/time-slices.ts';

/** Numbers are read at full speed for so long in a page, in milliseconds. */
const ALLOWANCE_MS = 400;
/** After that, reading takes at most one part in so many of the time. */
const SHARE = 20;
/** A page that changes in every frame is looked at this often. */
const ROUND_MS = 150;

interface PacedSlices {
  /** Asks for work: at once after a rest, else when it is due; not before so many milliseconds. */
  request(inMs?: number): void;
}

/**
 * Calls `work` with a deadline until it answers that nothing is left. Unlike names, numbers never end the reading of a
 * page: they slow down. `onWorkDone` gets the milliseconds that each slice took.
 */
export function createPacedSlices(
  work: (deadline: number) => boolean,
  onWorkDone: (ms: number) => void,
  signal: AbortSignal,
): PacedSlices {
  let totalMs = 0;
  /** When the next slice may begin, in `performance.now()` time. */
  let next = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** When the timer ends. */
  let dueAt = Number.POSITIVE_INFINITY;
  const slices = createSlices(
    (deadline) => {
      const start = performance.now();
      const isDone = work(deadline);
      const end = performance.now();
      totalMs += end - start;
      const restMs = totalMs > ALLOWANCE_MS ? (end - start) * SHARE : 0;
      next = end + Math.max(restMs, isDone ? ROUND_MS : 0);
      if (isDone) return null;
      if (restMs === 0) return 'idle';
      request();
      return null;
    },
    onWorkDone,
    signal,
  );

  function request(inMs = 0): void {
    const now = performance.now();
    const at = Math.max(next, now + inMs);
    if (at <= now) slices.request('frame');
    else if (at < dueAt) {
      clearTimeout(timer);
      dueAt = at;
      timer = setTimeout(resume, at - now);
    }
  }

  /** A slice in between may have moved what is due. */
  function resume(): void {
    dueAt = Number.POSITIVE_INFINITY;
    if (performance.now() < next) request();
    else slices.request('soon');
  }

  signal.addEventListener('abort', () => clearTimeout(timer));
  return { request };
}
