/** Sums the durations of callbacks that this page schedules as tasks, timers and animation frames. */
export interface SliceClock {
  /** Milliseconds so far. */
  busyMs(): number;
  /** The longest slice since the last call, in milliseconds. */
  takeLongestMs(): number;
  /** Scheduled tasks that have not run yet, without timers and animation frames. */
  pendingTasks(): number;
}

/**
 * Wraps the page's scheduling functions, so that slices of the unchanged product are timed without the idle time between
 * them. Call it once, before anything is scheduled.
 */
export function startSliceClock(): SliceClock {
  let busyMs = 0;
  let longestMs = 0;
  let pending = 0;
  const { setTimeout: later, requestAnimationFrame: beforePaint } = window;
  const postTask = scheduler.postTask.bind(scheduler);

  const timed =
    <Args extends unknown[], Result>(callback: (...args: Args) => Result) =>
    (...args: Args): Result => {
      const started = performance.now();
      try {
        return callback(...args);
      } finally {
        const ms = performance.now() - started;
        busyMs += ms;
        longestMs = Math.max(longestMs, ms);
      }
    };

  scheduler.postTask = (callback, options) => {
    pending++;
    const done = () => {
      pending--;
    };
    const task = postTask(timed(callback), options);
    task.then(done, done);
    return task;
  };
  window.requestAnimationFrame = (callback) => beforePaint.call(window, timed(callback));
  window.setTimeout = ((callback: TimerHandler, ...rest: [number?, ...unknown[]]) =>
    later(
      typeof callback === 'function' ? timed(callback as () => void) : callback,
      ...rest,
    )) as typeof setTimeout;

  return {
    busyMs: () => busyMs,
    takeLongestMs() {
      const taken = longestMs;
      longestMs = 0;
      return taken;
    },
    pendingTasks: () => pending,
  };
}
