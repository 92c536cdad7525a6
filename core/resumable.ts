/** A resumable computation: yields between steps of at most a few milliseconds, returns the result. */
export type Resumable<T> = Generator<undefined, T>;

/** Runs all steps at once. */
export function runToCompletion<T>(computation: Resumable<T>): T {
  let step = computation.next();
  while (!step.done) step = computation.next();
  return step.value;
}
