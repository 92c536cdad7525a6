import { formatNumber } from '../core/facts/format-number.ts';
import type { Locale } from '../core/locale.ts';
import en from './en.json';
import zhCN from './zh-CN.json';

type CatalogueKey = keyof typeof en;

/** A text of the interface. Texts with plural forms (`pageNames_one`, `pageNames_other`) go by their stem. */
export type MessageKey = CatalogueKey extends infer Key
  ? Key extends `${infer Stem}_${Intl.LDMLPluralRule}`
    ? Stem
    : Key
  : never;

/** What stands for the `{placeholders}`; `count` also picks the plural form. */
export type MessageValues = Readonly<Record<string, string | number | undefined>>;

/** Fills `{placeholders}`; numbers are written as the language does. */
export interface Translate {
  (key: MessageKey, values?: MessageValues): string;
  readonly locale: Locale;
}

const CATALOGUES: Readonly<Record<Locale, Readonly<Record<string, string>>>> = { en, 'zh-CN': zhCN };

/** The interface's texts in one language. The browser's own catalogues cannot change language at run time. */
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
