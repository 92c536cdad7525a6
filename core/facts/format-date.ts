import type { Locale } from '../locale.ts';
import { memoise } from '../memoise.ts';
import type { PartialDate } from './figure.ts';

interface DateTemplates {
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

/** By the precision of the date. No-break spaces keep a date on one line. */
const TEMPLATES: Readonly<Record<Locale, DateTemplates>> = {
  en: { year: '{year}', month: '{month}\u00a0{year}', day: '{day}\u00a0{month}\u00a0{year}' },
  'zh-CN': { year: '{year}年', month: '{year}年{month}', day: '{year}年{month}{day}日' },
};

/** A date as precisely as it is known: `20 Jan 2025`, `Jul 2025`, `2025`; `2025年1月20日`. */
export function formatDate(date: PartialDate, locale: Locale): string {
  const [year = date, month, day] = date.split('-');
  const precision = day ? 'day' : month ? 'month' : 'year';
  return TEMPLATES[locale][precision]
    .replace('{year}', year)
    .replace('{month}', () => monthName(Number(month), locale))
    .replace('{day}', String(Number(day)));
}

const monthFormat = memoise(
  (locale: Locale) => new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' }),
);

/** `Jan`, or `1月` in Chinese. */
function monthName(month: number, locale: Locale): string {
  return monthFormat(locale).format(new Date(Date.UTC(2025, month - 1, 1)));
}
