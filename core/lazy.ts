/**
 * Runs `load` on the first call and gives every caller the same promise. A rejection is forgotten, so the next call
 * tries again.
 */
export function createLazy<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}
