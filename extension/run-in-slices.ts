import type { Steps } from '../core/steps.ts';

/** Half of what a reader would notice, on a machine that is busy. */
const SLICE_MS = 20;

/** Does steps to their end, and answers messages between slices of them. */
export async function runInSlices<T>(steps: Steps<T>): Promise<T> {
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
