import { LANGUAGES } from '../languages/languages.ts';
import type { Locale } from '../locale.ts';
import type { PartialDate, Period } from './figure.ts';
import { formatDate } from './format-date.ts';

/** A period as people name it: `2024`, `Q1 2025`, `first half of 2025`, `by 2030`, `Jan 2025–Mar 2026`. */
export function formatPeriod(period: Period, locale: Locale): string {
  const { from, to } = period;
  const { by, since, dash } = LANGUAGES[locale].period;
  if (from === undefined) return to === undefined ? '' : by.replace('#', () => formatDate(to, locale));
  if (to === undefined) return since.replace('#', () => formatDate(from, locale));
  if (from === to) return formatDate(from, locale);
  return namedPeriod(from, to, locale) ?? `${formatDate(from, locale)}${dash}${formatDate(to, locale)}`;
}

/** Its name if it is a year, a half or a quarter of the calendar. */
function namedPeriod(from: PartialDate, to: PartialDate, locale: Locale): string | undefined {
  const year = from.slice(0, 4);
  const [first, last] = [firstMonth(from), lastMonth(to)];
  if (to.slice(0, 4) !== year || first === undefined || last === undefined) return undefined;
  const { quarter, halves } = LANGUAGES[locale].period;
  if (first === 1 && last === 12) return formatDate(year, locale);
  if (last - first === 5 && first % 6 === 1) return halves[first === 1 ? 0 : 1].replace('{year}', year);
  if (last - first !== 2) return undefined;
  return quarter.replace('{year}', year).replace('{n}', String(last / 3));
}

/** The month that begins with the date, if a half or a quarter of a year can begin with it. */
function firstMonth(date: PartialDate): number | undefined {
  const [, month = '01', day = '01'] = date.split('-');
  return day === '01' && Number(month) % 3 === 1 ? Number(month) : undefined;
}

/** The month that ends with the date, if a half or a quarter of a year can end with it. */
function lastMonth(date: PartialDate): number | undefined {
  const [year, month = '12', day] = date.split('-').map(Number);
  const isLast = day === undefined || day === new Date(Date.UTC(year ?? 0, Number(month), 0)).getUTCDate();
  return isLast && Number(month) % 3 === 0 ? Number(month) : undefined;
}
