/** Runs what it is given one after the other: an older one that takes longer never overwrites what a newer one made. */
export function createSequence(): <T>(run: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (run) => {
    const next = last.then(run);
    last = next.catch(() => undefined);
    return next;
  };
}
