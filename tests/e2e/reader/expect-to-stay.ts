import { expect } from 'vitest';

/** Longer than the dwell, and longer than the grace period of a card that the pointer has left. */
const WATCH_MS = 700;
const POLL_MS = 50;

/**
 * Fails as soon as a condition that must last is broken. That nothing happens has no event to wait for, so it is
 * watched for as long as what must not happen would take.
 */
export async function expectToStay(what: string, isSo: () => Promise<boolean> | boolean): Promise<void> {
  const end = performance.now() + WATCH_MS;
  while (performance.now() < end) {
    expect(await isSo(), what).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}
