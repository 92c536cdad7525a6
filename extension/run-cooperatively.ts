import type { Resumable } from '../core/resumable.ts';

/** A tenth of what a reader would notice: one long step, or a busy machine, is still answered in time. */
const SLICE_MS = 10;

/** Does steps to their end, and answers messages between slices of them. */
export async function runCooperatively<T>(steps: Resumable<T>): Promise<T> {
  let end = performance.now() + SLICE_MS;
  let step = steps.next();
  while (!step.done) {
    if (performance.now() > end) {
      // scheduler.yield would come back before the messages that wait.
      await new Promise((resolve) => setTimeout(resolve));
      end = performance.now() + SLICE_MS;
    }
    step = steps.next();
  }
  return step.value;
}
