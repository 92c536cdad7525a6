import { browser } from '#imports';
import { failureCode, isExpected } from '../../core/failures/failure-code.ts';
import { addFailure, type FailureLog, parseFailureLog } from '../../core/failures/failure-log.ts';
import { formatReport } from '../../core/failures/failure-report.ts';
import { createSequence } from '../async/sequence.ts';

const KEY = 'failures';

const inSequence = createSequence();

export async function readFailures(): Promise<FailureLog> {
  return parseFailureLog((await browser.storage.local.get(KEY))[KEY]);
}

/**
 * Adds a failure to the log, unless it belongs to normal use. Never rejects: storage may be what failed. Two of our
 * pages that write at the same moment may lose an entry, which a log can bear.
 */
export async function recordFailure(what: string, error: unknown): Promise<void> {
  if (isExpected(failureCode(error))) return;
  const write = async () => {
    const failures = addFailure(await readFailures(), what, error, Date.now());
    await browser.storage.local.set({ [KEY]: failures });
  };
  await inSequence(write).catch(() => undefined);
}

export function clearFailures(): Promise<void> {
  return browser.storage.local.remove(KEY);
}

/** The text of a bug report. `crash` is the error that a surface could not survive. */
export async function readReport(crash?: unknown): Promise<string> {
  return formatReport({
    version: browser.runtime.getManifest().version,
    browser: navigator.userAgent,
    failures: await readFailures().catch(() => []),
    crash: crash === undefined ? undefined : failureCode(crash),
  });
}

/** Calls back when the log changes, until `signal` aborts. */
export function watchFailures(signal: AbortSignal, onChange: (failures: FailureLog) => void): void {
  const { onChanged } = browser.storage.local;
  const listen = (changes: Record<string, { newValue?: unknown }>) => {
    if (KEY in changes) onChange(parseFailureLog(changes[KEY]?.newValue));
  };
  onChanged.addListener(listen);
  signal.addEventListener('abort', () => onChanged.removeListener(listen), { once: true });
}
