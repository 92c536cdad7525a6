import type { NamedPeriod } from './named-period.ts';

/** The day of a page, by its year and month (0 to 11). */
export interface PageDay {
  readonly year: number;
  readonly month: number;
}

/** The day of `2025-08-01` or any longer ISO time; null if it is none. */
export function readPageDay(date: string | undefined): PageDay | null {
  const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])(?!\d)/.exec(date ?? '') ?? [];
  return year === undefined ? null : { year: Number(year), month: Number(month) - 1 };
}

/** The year of a time that names none: that in which it last began. */
export function yearOnDay({ from }: NamedPeriod, { year, month }: PageDay): number {
  return from <= month ? year : year - 1;
}
