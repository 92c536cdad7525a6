/** An expected failure as a value. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: string };

/**
 * The outcome of a message or a browser call as a value, with one debug line for a failure. Both fail in normal use:
 * when a tab closes, a page navigates or the extension is updated.
 */
export async function attempt<T>(what: string, promise: Promise<T>): Promise<Result<T>> {
  try {
    return { ok: true, value: await promise };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.debug(`Factlight: ${what}: ${reason}`);
    return { ok: false, reason };
  }
}
