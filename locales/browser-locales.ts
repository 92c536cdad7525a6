import { CATALOGUES } from './catalogues.ts';

/** Texts that the browser itself shows: in its lists of extensions and keyboard shortcuts, and in menus. */
const BROWSER_KEYS = /^(extension|command|menu)/;

/** The browser's message files, built from the catalogues: path in the extension → content. */
export function browserLocales(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(CATALOGUES).map(([locale, texts]) => [
      `_locales/${locale.replace('-', '_')}/messages.json`,
      messagesFile(texts),
    ]),
  );
}

function messagesFile(texts: Readonly<Record<string, string>>): string {
  const shown = Object.entries(texts).filter(([key]) => BROWSER_KEYS.test(key));
  return JSON.stringify(Object.fromEntries(shown.map(([key, message]) => [key, { message }])), null, 2);
}
