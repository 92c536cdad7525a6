import { measure } from './measure.ts';

/** When the next time slice is due: before the next paint, soon, or when the page is idle. */
export type Urgency = 'frame' | 'soon' | 'idle';

export interface Slices {
  /** Runs the first slice as the next task, because the code that led here was a slice of its own. */
  begin(): void;
  /** Requests a slice; has no effect if one at least as urgent is due. */
  request(urgency: Urgency): void;
}

/** Changes are handled before the frame that shows them; a longer slice would cost the page a frame. */
const FRAME_SLICE_MS = 4;
/** Cold code overruns by a few milliseconds, because a chunk and a block are each read as a whole. */
const SLICE_MS = 3;
/** Hidden tabs and frames get no animation frames, so they are served after this time. */
const HIDDEN_MS = 300;
/** Without `scheduler.postTask`, idle work waits this long. */
const IDLE_FALLBACK_MS = 50;

/**
 * Calls `work` with a deadline (`performance.now()` time) whenever a time slice is due. `work` returns the urgency of the
 * next slice, or null. `onWorkDone` gets the milliseconds that each slice took.
 */
export function createSlices(
  work: (deadline: number) => Urgency | null,
  onWorkDone: (ms: number) => void,
  signal: AbortSignal,
): Slices {
  let due: Urgency | null = null;

  function run(budgetMs: number): void {
    if (signal.aborted) return;
    due = null;
    const next = measure(() => work(performance.now() + budgetMs), onWorkDone);
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
  const cancel = () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    signal.removeEventListener('abort', cancel);
  };
  const call = () => {
    cancel();
    callback();
  };
  const frame = requestAnimationFrame(call);
  const timer = setTimeout(call, HIDDEN_MS);
  signal.addEventListener('abort', cancel);
}

function post(priority: TaskPriority, callback: () => void, signal: AbortSignal): void {
  if (typeof scheduler === 'undefined') {
    setTimeout(callback, priority === 'background' ? IDLE_FALLBACK_MS : 0);
    return;
  }
  // Rejects when the signal aborts, which is not an error.
  scheduler.postTask(callback, { priority, signal }).catch((error) => {
    if (!signal.aborted) throw error;
  });
}
