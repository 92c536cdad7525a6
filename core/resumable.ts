/** Work that may be put aside between two steps; a step takes at most some milliseconds. */
export type Resumable<T> = Generator<undefined, T>;

/** Does all steps at once. */
export function runToCompletion<T>(steps: Resumable<T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
