import { LANGUAGES } from '../languages/languages.ts';
import type { Locale } from '../locale.ts';
import { memoise } from '../memoise.ts';
import type { PartialDate } from './figure.ts';

const FIELDS = [
  { year: 'numeric' },
  { year: 'numeric', month: 'short' },
  { year: 'numeric', month: 'short', day: 'numeric' },
] as const satisfies readonly Intl.DateTimeFormatOptions[];

/** A date as precisely as it is known: `20 Jan 2025`, `Jul 2025`, `2025`; `2025年1月20日`. */
export function formatDate(date: PartialDate, locale: Locale): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const format = dateFormats(locale)[date.split('-').length - 1];
  const parts = format?.formatToParts(Date.UTC(year, month - 1, day)) ?? [];
  const { dateOrder } = LANGUAGES[locale];
  const written = dateOrder
    ? dateOrder.flatMap((type) => parts.find((part) => part.type === type)?.value ?? []).join(' ')
    : parts.map((part) => part.value).join('');
  // No-break spaces keep a date on one line.
  return written.replaceAll(' ', '\u00a0');
}

const dateFormats = memoise((locale: Locale) =>
  FIELDS.map((fields) => new Intl.DateTimeFormat(locale, { ...fields, timeZone: 'UTC' })),
);
