/** Runs something and tells how long it took, in milliseconds. */
export function measure<T>(run: () => T, tell: (ms: number) => void): T {
  const start = performance.now();
  const result = run();
  tell(performance.now() - start);
  return result;
}
