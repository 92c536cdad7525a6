import { measure } from '../measure.ts';

/** When the next slice is due: before the next paint, soon, or when the page has nothing better to do. */
export type Urgency = 'frame' | 'soon' | 'idle';

export interface Slices {
  /** Runs the first slice as the next task: what was done to get here has been a slice by itself. */
  begin(): void;
  /** Asks for a slice; asking again while one is due changes nothing. */
  request(urgency: Urgency): void;
}

/** Changes are handled before the frame that shows them; longer than this would cost the page a frame. */
const FRAME_SLICE_MS = 4;
/** A slice ends some milliseconds late while its code is cold: a block is detected, and a stretch read, as a whole. */
const SLICE_MS = 3;
/** Tabs and frames that are not shown get no animation frames; they are served after this long. */
const UNSEEN_MS = 300;

/**
 * Calls `work` with a deadline (`performance.now()` time) whenever a slice is due; it returns when it wants
 * the next one, or null. `spent` is told how many milliseconds each took.
 */
export function createSlices(
  work: (deadline: number) => Urgency | null,
  spent: (ms: number) => void,
  signal: AbortSignal,
): Slices {
  let due: Urgency | null = null;

  function run(budgetMs: number): void {
    if (signal.aborted) return;
    due = null;
    const next = measure(() => work(performance.now() + budgetMs), spent);
    if (next) request(next);
  }

  function request(urgency: Urgency): void {
    if (signal.aborted || due === urgency || due === 'frame' || (due === 'soon' && urgency === 'idle'))
      return;
    due = urgency;
    if (urgency === 'frame') beforePaint(() => due === urgency && run(FRAME_SLICE_MS), signal);
    else if (urgency === 'soon') post('user-visible', () => due === urgency && run(SLICE_MS), signal);
    else post('background', () => due === urgency && run(SLICE_MS), signal);
  }

  return { begin: () => post('user-blocking', () => run(SLICE_MS), signal), request };
}

function beforePaint(callback: () => void, signal: AbortSignal): void {
  const done = () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    signal.removeEventListener('abort', done);
  };
  const call = () => {
    done();
    callback();
  };
  const frame = requestAnimationFrame(call);
  const timer = setTimeout(call, UNSEEN_MS);
  signal.addEventListener('abort', done);
}

function post(priority: TaskPriority, callback: () => void, signal: AbortSignal): void {
  if (typeof scheduler === 'undefined') {
    setTimeout(callback, priority === 'background' ? 50 : 0);
    return;
  }
  // Rejects when the signal aborts: then there is nothing left to do.
  scheduler.postTask(callback, { priority, signal }).catch((error) => {
    if (!signal.aborted) throw error;
  });
}
