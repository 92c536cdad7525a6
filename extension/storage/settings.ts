import { browser } from '#imports';
import { createSettingsStore } from './settings-store.ts';

export const {
  read: readSettings,
  change: changeSettings,
  reset: resetSettings,
  watch: watchSettings,
} = createSettingsStore(browser.storage);

/** The languages that the reader prefers, best first. */
export function browserLanguages(): string[] {
  return [browser.i18n.getUILanguage(), ...navigator.languages];
}
