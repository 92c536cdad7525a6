/** Serialises async tasks, so that a slow older one never overwrites the result of a newer one. */
export function createSequence(): <T>(run: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (run) => {
    const next = last.then(run);
    last = next.catch(() => undefined);
    return next;
  };
}
