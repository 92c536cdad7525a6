/** Runs `work` and passes the time it took, in milliseconds, to `onDone`. */
export function measure<T>(work: () => T, onDone: (ms: number) => void): T {
  const start = performance.now();
  const result = work();
  onDone(performance.now() - start);
  return result;
}
