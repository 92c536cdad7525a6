import { browser } from '#imports';

/** A text that the browser shows, in the browser's own language; the build writes them (locales/browser-locales.ts). */
export function browserText(key: string): string {
  // WXT knows the keys of files in public/ only.
  const i18n: { getMessage(name: string): string } = browser.i18n;
  return i18n.getMessage(key);
}
