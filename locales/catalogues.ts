import type { Locale } from '../core/locale.ts';
import en from './en.json' with { type: 'json' };
import zhCN from './zh-CN.json' with { type: 'json' };

/** Every interface text by language and key. A new language is one file and one entry here. */
export const CATALOGUES: Readonly<Record<Locale, Readonly<Record<string, string>>>> = { en, 'zh-CN': zhCN };

/** The keys of the English catalogue, which every other one mirrors. */
export type CatalogueKey = keyof typeof en;

/** The interface languages, in the order in which the options page offers them. */
export const LOCALES = Object.keys(CATALOGUES) as readonly Locale[];
