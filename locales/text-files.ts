import type { Locale } from '../core/locale.ts';
import { CATALOGUES } from './catalogues.ts';
import { textsPath } from './texts-path.ts';

/** The files from which the extension reads the texts of one language: path in the extension → content. */
export function textFiles(): Readonly<Record<string, string>> {
  const others = Object.entries(CATALOGUES).filter(([locale]) => locale !== 'en');
  return Object.fromEntries(
    others.map(([locale, texts]) => [textsPath(locale as Locale).slice(1), JSON.stringify(texts)]),
  );
}
