import type { Locale } from '../core/locale.ts';

/** Where the build puts the texts of a language inside the extension. English is part of the scripts. */
export function textsPath(locale: Locale): string {
  return `/texts/${locale}.json`;
}
