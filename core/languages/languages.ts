import type { Locale } from '../locale.ts';
import { GERMAN } from './de.ts';
import { ENGLISH } from './en.ts';
import { SPANISH } from './es.ts';
import { FRENCH } from './fr.ts';
import { JAPANESE } from './ja.ts';
import { KOREAN } from './ko.ts';
import type { Language } from './language.ts';
import { CHINESE } from './zh-CN.ts';

/** The languages of the interface. A new one is a file, and a line here. */
export const LANGUAGES: Readonly<Record<Locale, Language>> = {
  en: ENGLISH,
  'zh-CN': CHINESE,
  ja: JAPANESE,
  ko: KOREAN,
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
};
