import type { Locale } from '../locale.ts';
import { memoise } from '../memoise.ts';
import type { FigureValue, Quantity } from './figure.ts';
import { formatDate } from './format-date.ts';
import { QUALIFIER_SIGNS, QUANTITY_WORDS, type Scale } from './unit-words.ts';

/** The value as a newspaper prints it: `>$100 million`, `1380亿美元`, `12–15×`, `20 Jan 2025`. */
export function formatValue(value: FigureValue, locale: Locale): string {
  if (value.kind === 'date') return formatDate(value.date, locale);
  const { written, one } = QUANTITY_WORDS[locale].units[value.unit];
  const template = value.amount === 1 && one !== undefined ? one : written;
  const sign = value.qualifier ? QUALIFIER_SIGNS[value.qualifier] : '';
  return sign + fill(template, amountText(value, locale, '–'));
}

/** The value in words, for screen readers: `over 100 million US dollars`, `12 to 15 times`. */
export function speakValue(value: FigureValue, locale: Locale): string {
  if (value.kind === 'date') return formatDate(value.date, locale);
  const words = QUANTITY_WORDS[locale];
  const { written, spoken, one } = words.units[value.unit];
  const template = spoken ?? (value.amount === 1 && one !== undefined ? one : written);
  const said = fill(template, amountText(value, locale, words.range)).replaceAll('\u00a0', ' ');
  return value.qualifier ? fill(words.qualifiers[value.qualifier], said) : said;
}

/** A number with the separators of the language: `9,300`, and `9300` in Chinese, which groups from five digits on. */
export function formatNumber(amount: number, locale: Locale): string {
  return numberFormat(locale).format(amount);
}

function amountText(quantity: Quantity, locale: Locale, dash: string): string {
  const { amount } = quantity;
  const { scales } = QUANTITY_WORDS[locale];
  if (typeof amount === 'number') return scaled(amount, scaleOf(amount, scales), locale);
  const [low, high] = amount;
  // Both ends use the scale of the upper one: "$0.5–2 million".
  const scale = scaleOf(high, scales);
  return formatNumber(low / (scale?.from ?? 1), locale) + dash + scaled(high, scale, locale);
}

function scaleOf(amount: number, scales: readonly Scale[]): Scale | undefined {
  return scales.find((scale) => Math.abs(amount) >= scale.from);
}

function scaled(amount: number, scale: Scale | undefined, locale: Locale): string {
  return formatNumber(amount / (scale?.from ?? 1), locale) + (scale?.word ?? '');
}

function fill(template: string, text: string): string {
  return template.replace('#', () => text);
}

const numberFormat = memoise(
  (locale: Locale) =>
    // Three decimals keep $5.576 million exact.
    new Intl.NumberFormat(locale, {
      maximumFractionDigits: 3,
      useGrouping: QUANTITY_WORDS[locale].grouping,
    }),
);
