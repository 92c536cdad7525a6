import type { Scale } from '../languages/language.ts';
import { LANGUAGES } from '../languages/languages.ts';
import type { Locale } from '../locale.ts';
import { memoise } from '../memoise.ts';
import type { FigureValue, Qualifier, Quantity, WrittenValue } from './figure.ts';
import { formatDate } from './format-date.ts';
import { formatNumber } from './format-number.ts';

const QUALIFIER_SIGNS: Readonly<Record<Qualifier, string>> = {
  over: '>',
  under: '<',
  about: '≈',
  'at-least': '≥',
  'up-to': '≤',
};

/** How a language writes and says a unit; `#` stands for the number with its scale word. */
export interface UnitWords {
  readonly written: string;
  /** For screen readers, if it differs from the written form. */
  readonly spoken?: string | undefined;
  /** The written form for exactly one: "1 quarter". */
  readonly one?: string | undefined;
  /** The written form after a scale word, if it differs: "5,6 millions de dollars", but "294 000 dollars". */
  readonly scaled?: string | undefined;
  /** How many of the language's own units make one: Chinese counts a gigawatt as 1,000,000 kilowatts. */
  readonly scale?: number | undefined;
}

/** A value in both forms. `words` are those of its unit; a date has none. */
export function writeValue(value: FigureValue, words: UnitWords | undefined, locale: Locale): WrittenValue {
  if (value.kind === 'date') {
    const written = formatDate(value.date, locale);
    return { written, spoken: written };
  }
  const { amount, unit } = value;
  const unitWords = words ?? { written: `#\u00a0${unit}` };
  const own = inOwnUnit(value, unitWords);
  return { written: write(own, unitWords, locale), spoken: speak(own, unitWords, locale), amount, unit };
}

/** As a newspaper prints it: `>$100 million`, `1380亿美元`, `12–15×`, `20 Jan 2025`. */
function write(value: Quantity, words: UnitWords, locale: Locale): string {
  const sign = value.qualifier ? QUALIFIER_SIGNS[value.qualifier] : '';
  return sign + fill(templateFor(value, words, locale), amountText(value, locale, '–'));
}

function templateFor({ amount }: Quantity, { written, one, scaled }: UnitWords, locale: Locale): string {
  if (amount === 1 && one) return one;
  const highest = typeof amount === 'number' ? amount : amount[1];
  return (scaleOf(highest, LANGUAGES[locale].scales) && scaled) ?? written;
}

/** In words, for screen readers: `over 100 million US dollars`, `12 to 15 times`. */
function speak(value: Quantity, words: UnitWords, locale: Locale): string {
  const { qualifiers, range } = LANGUAGES[locale];
  const template = words.spoken ?? templateFor(value, words, locale);
  const said = fill(template, amountText(value, locale, range)).replaceAll('\u00a0', ' ');
  return value.qualifier ? fill(qualifiers[value.qualifier], said) : said;
}

function inOwnUnit(value: Quantity, { scale = 1 }: UnitWords): Quantity {
  const { amount } = value;
  if (typeof amount === 'number') return { ...value, amount: amount * scale };
  return { ...value, amount: [amount[0] * scale, amount[1] * scale] };
}

function amountText({ amount }: Quantity, locale: Locale, dash: string): string {
  const { scales } = LANGUAGES[locale];
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
  if (!scale) return formatNumber(amount, locale);
  const count = amount / scale.from;
  const isOne = scale.one !== undefined && pluralRules(locale).select(Math.abs(count)) === 'one';
  return formatNumber(count, locale) + (isOne ? scale.one : scale.word);
}

const pluralRules = memoise((locale: Locale) => new Intl.PluralRules(locale));

function fill(template: string, text: string): string {
  return template.replace('#', () => text);
}
