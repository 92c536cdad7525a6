/** An expected failure as a value. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: string };

type FailureListener = (what: string, error: unknown) => void;

let onFailure: FailureListener | undefined;

/** Passes on every failure from now on. The background and our own pages keep a log of them; pages do not. */
export function listenToFailures(listener: FailureListener): void {
  onFailure = listener;
}

/**
 * The outcome of a message or a browser call as a value, with one debug line for a failure. Both fail in normal use:
 * when a tab closes, a page navigates or the extension is updated.
 */
export async function attempt<T>(what: string, promise: Promise<T>): Promise<Result<T>> {
  try {
    return { ok: true, value: await promise };
  } catch (error) {
    return { ok: false, reason: noteFailure(what, error) };
  }
}

/** Writes the debug line of a failure, passes it on, and returns its reason. */
export function noteFailure(what: string, error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  console.debug(`Factlight: ${what}: ${reason}`);
  onFailure?.(what, error);
  return reason;
}
