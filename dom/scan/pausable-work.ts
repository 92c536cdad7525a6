import type { PageWork } from './page-work.ts';

/** Page work that can be paused, and started again from the beginning. */
interface PausableWork {
  isPaused(): boolean;
  /** Removes all marks and starts again; while paused, it waits for `resume`. */
  restart(): void;
  /** Stops all work; the marks stay as they are. */
  pause(): void;
  resume(): void;
  rootOf(host: Element): ShadowRoot | undefined;
}

/** `start` begins work that ends when its signal aborts. All marks are removed when `signal` aborts. */
export function createPausableWork(
  start: (signal: AbortSignal) => PageWork,
  signal: AbortSignal,
): PausableWork {
  let work: PageWork | null = null;
  let stop = new AbortController();
  let isPaused = false;

  function end(): void {
    stop.abort();
    work?.clear();
    work = null;
  }

  function restart(): void {
    if (isPaused) return;
    end();
    if (signal.aborted) return;
    stop = new AbortController();
    work = start(stop.signal);
  }

  signal.addEventListener('abort', end);
  return {
    isPaused: () => isPaused,
    restart,
    pause() {
      isPaused = true;
      stop.abort();
    },
    resume() {
      if (!isPaused) return;
      isPaused = false;
      restart();
    },
    rootOf: (host) => work?.rootOf(host),
  };
}
