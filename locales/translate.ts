import { formatNumber } from '../core/facts/format-number.ts';
import type { Locale } from '../core/locale.ts';
import { CATALOGUES, type CatalogueKey } from './catalogues.ts';

/** The key of an interface text. A plural (`pageNames_one`, `pageNames_other`) is looked up by its stem. */
export type MessageKey = CatalogueKey extends infer Key
  ? Key extends `${infer Stem}_${Intl.LDMLPluralRule}`
    ? Stem
    : Key
  : never;

/** Replacements for `{placeholders}`; `count` also selects the plural form. */
type MessageValues = Readonly<Record<string, string | number | undefined>>;

/** Returns a text with its placeholders filled in; numbers are formatted for the language. */
export interface Translate {
  (key: MessageKey, values?: MessageValues): string;
  readonly locale: Locale;
}

/** The interface texts in one language. The browser's own message files cannot change language at run time. */
export function createTranslate(locale: Locale): Translate {
  const plural = new Intl.PluralRules(locale);
  const texts = CATALOGUES[locale];
  const find = (key: string, count: unknown): string =>
    texts[typeof count === 'number' ? `${key}_${plural.select(count)}` : key] ?? texts[key] ?? key;
  const translate = (key: MessageKey, values: MessageValues = {}): string =>
    find(key, values.count).replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name];
      return typeof value === 'number' ? formatNumber(value, locale) : (value ?? whole);
    });
  return Object.assign(translate, { locale });
}
