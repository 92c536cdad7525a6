import { formatNumber } from '../core/facts/format-number.ts';
import type { Locale } from '../core/locale.ts';
import en from './en.json' with { type: 'json' };

/** The key of an interface text. A plural (`pageNames_one`, `pageNames_other`) is looked up by its stem. */
export type MessageKey = keyof typeof en extends infer Key
  ? Key extends `${infer Stem}_${Intl.LDMLPluralRule}`
    ? Stem
    : Key
  : never;

/** The interface texts of a language by key. What it lacks is said in English. */
export type Texts = Readonly<Record<string, string>>;

/** Replacements for `{placeholders}`; `count` also selects the plural form. */
type MessageValues = Readonly<Record<string, string | number | undefined>>;

/** Returns a text with its placeholders filled in; numbers are formatted for the language. */
export interface Translate {
  (key: MessageKey, values?: MessageValues): string;
  readonly locale: Locale;
}

/** English is always there; any other language is added before it is shown (ADR 23). */
const loaded = new Map<Locale, Texts>([['en', en]]);

export function addTexts(locale: Locale, texts: Texts): void {
  if (locale !== 'en') loaded.set(locale, texts);
}

export function hasTexts(locale: Locale): boolean {
  return loaded.has(locale);
}

/** The interface texts in one language. The browser's own message files cannot change language at run time. */
export function createTranslate(locale: Locale): Translate {
  const find = createFinder(locale);
  const findInEnglish = createFinder('en');
  const translate = (key: MessageKey, values: MessageValues = {}): string =>
    (find(key, values.count) ?? findInEnglish(key, values.count) ?? key).replace(
      /\{(\w+)\}/g,
      (whole, name: string) => {
        const value = values[name];
        return typeof value === 'number' ? formatNumber(value, locale) : (value ?? whole);
      },
    );
  return Object.assign(translate, { locale });
}

function createFinder(locale: Locale) {
  const plural = new Intl.PluralRules(locale);
  const texts = loaded.get(locale);
  return (key: string, count: unknown): string | undefined =>
    typeof count === 'number'
      ? (texts?.[`${key}_${plural.select(count)}`] ?? texts?.[`${key}_other`] ?? texts?.[key])
      : texts?.[key];
}
