import { LANGUAGES } from '../languages/languages.ts';
import type { Locale } from '../locale.ts';
import { memoise } from '../memoise.ts';

/** A number with the separators of the language: `9,300`, and `9300` in Chinese, which groups from five digits on. */
export function formatNumber(amount: number, locale: Locale): string {
  return numberFormat(locale).format(amount);
}

const numberFormat = memoise(
  (locale: Locale) =>
    new Intl.NumberFormat(locale, {
      maximumFractionDigits: LANGUAGES[locale].decimals,
      useGrouping: LANGUAGES[locale].grouping ?? 'auto',
    }),
);

/** A number beside an axis, as short as it can be: `100`, `1.5M`, `150万`. */
export function formatCompact(amount: number, locale: Locale): string {
  return compactFormat(locale).format(amount);
}

const compactFormat = memoise(
  (locale: Locale) => new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 2 }),
);
