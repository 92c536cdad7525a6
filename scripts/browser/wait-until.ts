const POLL_MS = 40;

/**
 * Calls `read` until it returns something truthy, and returns that. Rejects after `timeoutMs`; `what` completes the
 * message "timed out waiting for …".
 */
export async function waitUntil<T>(
  what: string,
  read: () => T | Promise<T>,
  timeoutMs = 15_000,
): Promise<Exclude<T, false | null | undefined | '' | 0>> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const value = await read();
    if (value) return value as Exclude<T, false | null | undefined | '' | 0>;
    if (Date.now() > end) throw new Error(`timed out waiting for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}
