import type { Locale } from '../core/locale.ts';
import { CATALOGUES } from '../locales/catalogues.ts';
import { addTexts } from '../locales/translate.ts';

/** The extension loads the texts of the language it needs; tests have all. */
for (const [locale, texts] of Object.entries(CATALOGUES)) addTexts(locale as Locale, texts);
