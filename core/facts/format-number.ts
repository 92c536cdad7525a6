import type { Locale } from '../locale.ts';
import { memoise } from '../memoise.ts';

/** Whether four digits are grouped (`always`) or only five and more (`min2`). */
const GROUPING = { en: 'always', 'zh-CN': 'min2' } as const satisfies Readonly<Record<Locale, string>>;

/** A number with the separators of the language: `9,300`, and `9300` in Chinese, which groups from five digits on. */
export function formatNumber(amount: number, locale: Locale): string {
  return numberFormat(locale).format(amount);
}

/** As many decimals as a step of the scale has zeros, so that $5.576 million and 557.6万 stay exact. */
const DECIMALS = { en: 3, 'zh-CN': 4 } as const satisfies Readonly<Record<Locale, number>>;

const numberFormat = memoise(
  (locale: Locale) =>
    new Intl.NumberFormat(locale, {
      maximumFractionDigits: DECIMALS[locale],
      useGrouping: GROUPING[locale],
    }),
);

/** A number beside an axis, as short as it can be: `100`, `1.5M`, `150万`. */
export function formatCompact(amount: number, locale: Locale): string {
  return compactFormat(locale).format(amount);
}

const compactFormat = memoise(
  (locale: Locale) => new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 2 }),
);
