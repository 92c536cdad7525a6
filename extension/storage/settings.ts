import { browser } from '#imports';
import { createSettingsStore } from './settings-store.ts';

/** The reader's settings, shared by all contexts of the extension. */
export const {
  read: readSettings,
  change: changeSettings,
  watch: watchSettings,
  migrate: migrateSettings,
} = createSettingsStore(browser.storage);

/** The languages that the reader prefers, best first. */
export function browserLanguages(): string[] {
  return [browser.i18n.getUILanguage(), ...navigator.languages];
}
