import { failureCode } from './failure-code.ts';

/** One failure, as the log keeps it: no text, address or title of any page. */
export interface Failure {
  /** When it happened last, in milliseconds since 1970. */
  readonly time: number;
  /** What we were doing, in our own words: "read card". */
  readonly what: string;
  /** The kind of error: `QuotaExceededError`. */
  readonly code: string;
  /** How often it happened in a row. */
  readonly count: number;
}

/** Oldest first. */
export type FailureLog = readonly Failure[];

const MAX_FAILURES = 100;
const MAX_WHAT_LENGTH = 60;
const MAX_CODE_LENGTH = 40;
/** The last moment that a date can express. */
const LAST_TIME = 8.64e15;

/** The log with one more failure. A repetition only raises the count; the oldest entry makes room for a new one. */
export function addFailure(log: FailureLog, what: string, error: unknown, time: number): FailureLog {
  const code = failureCode(error);
  const last = log.at(-1);
  const entry = { time, what: what.slice(0, MAX_WHAT_LENGTH), code, count: 1 };
  if (last?.what !== entry.what || last.code !== code) return [...log, entry].slice(-MAX_FAILURES);
  return [...log.slice(0, -1), { ...entry, count: last.count + 1 }];
}

/** The log as stored; entries that cannot be ours are left out. */
export function parseFailureLog(stored: unknown): FailureLog {
  return Array.isArray(stored) ? stored.flatMap(parseFailure).slice(-MAX_FAILURES) : [];
}

function parseFailure(stored: unknown): Failure[] {
  if (typeof stored !== 'object' || stored === null) return [];
  const { time, what, code, count } = stored as Record<keyof Failure, unknown>;
  const isOurs =
    isTime(time) && isText(what, MAX_WHAT_LENGTH) && isText(code, MAX_CODE_LENGTH) && isCount(count);
  return isOurs ? [{ time, what, code, count }] : [];
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= LAST_TIME;
}

function isText(value: unknown, maxLength: number): value is string {
  return typeof value === 'string' && value.length <= maxLength;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) > 0;
}
