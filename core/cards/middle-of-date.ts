import type { PartialDate } from '../facts/figure.ts';

/** Where a date lies on a line of time, in ms since 1970: a year or a month lies at its middle. */
export function middleOf(date: PartialDate): number {
  const [year = Number.NaN, month, day] = date.split('-').map(Number);
  if (month === undefined) return Date.UTC(year, 6, 1);
  return Date.UTC(year, month - 1, day ?? 15);
}
