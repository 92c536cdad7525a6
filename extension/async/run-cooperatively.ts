import type { Resumable } from '../../core/resumable.ts';

/** A tenth of the delay that a reader notices, which leaves room for a long step or a busy machine. */
const SLICE_MS = 10;

/** Runs a computation to its end in time slices, so that messages are answered in between. */
export async function runCooperatively<T>(computation: Resumable<T>): Promise<T> {
  let end = performance.now() + SLICE_MS;
  let step = computation.next();
  while (!step.done) {
    if (performance.now() > end) {
      // `scheduler.yield` would resume before the messages that are waiting.
      await new Promise((resolve) => setTimeout(resolve));
      end = performance.now() + SLICE_MS;
    }
    step = computation.next();
  }
  return step.value;
}
