import { browser } from '#imports';
import { createSettingsReader } from './settings-reader.ts';

export const { read: readSettings, watch: watchSettings } = createSettingsReader(browser.storage);

/** The languages that the reader prefers, best first. */
export function browserLanguages(): string[] {
  return [browser.i18n.getUILanguage(), ...navigator.languages];
}
