import type { Locale } from '../locale.ts';
import type { PartialDate } from './figure.ts';

/** Funding rounds, prices and export rules change within half a year. */
const STALE_MONTHS = 6;

const DAY_MS = 24 * 60 * 60 * 1000;

/** The age of a date, as precisely as it is known: `4 months ago`, `this month`, `昨天`. `now` in ms since 1970. */
export function formatAge(date: PartialDate, now: number, locale: Locale): string {
  const [amount, unit] = ageOf(date, now);
  // Words only for "today", "yesterday" and "this month": "last year" could be 23 months ago.
  const numeric = amount === 0 || unit === 'day' ? 'auto' : 'always';
  return new Intl.RelativeTimeFormat(locale, { numeric }).format(-amount, unit);
}

/** Whether facts checked on `date` may be out of date. `now` in ms since 1970. */
export function isStale(date: PartialDate, now: number): boolean {
  return monthsSince(date, now) >= STALE_MONTHS;
}

function ageOf(date: PartialDate, now: number): [number, 'day' | 'month' | 'year'] {
  const [year = 0, month, day] = date.split('-').map(Number);
  const months = monthsSince(date, now);
  if (!month) return [Math.max(new Date(now).getUTCFullYear() - year, 0), 'year'];
  if (months >= 12) return [Math.floor(months / 12), 'year'];
  if (!day || months > 0) return [months, 'month'];
  return [Math.max(Math.floor((now - Date.parse(date)) / DAY_MS), 0), 'day'];
}

/** Whole months, at least 0. A date without a month counts from the end of its year. */
function monthsSince(date: PartialDate, now: number): number {
  const [year = 0, month = 12, day = 0] = date.split('-').map(Number);
  const today = new Date(now);
  const months = (today.getUTCFullYear() - year) * 12 + today.getUTCMonth() + 1 - month;
  return Math.max(today.getUTCDate() < day ? months - 1 : months, 0);
}
