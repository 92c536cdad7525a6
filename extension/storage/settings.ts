import { browser } from '#imports';
import type { SettingsChange } from '../../core/settings/mute-actions.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings/settings.ts';
import { createStoredItem } from './stored-item.ts';

const settingsItem = createStoredItem<Partial<Settings>>('sync', 'settings');

/** The reader's settings; a setting that is not stored yet has its default. */
export async function readSettings(): Promise<Settings> {
  return { ...DEFAULT_SETTINGS, ...(await settingsItem.get()) };
}

/** Stores what differs from now on; two pages that change different settings do not undo each other. */
export async function changeSettings(change: SettingsChange): Promise<void> {
  const settings = await readSettings();
  await settingsItem.set({ ...settings, ...change(settings) });
}

/** Calls back after every change, from whichever page or machine, until `signal` aborts. */
export function watchSettings(
  signal: AbortSignal,
  onChange: (settings: Settings, previous: Settings) => void,
): void {
  settingsItem.watch(signal, (stored, previous) =>
    onChange({ ...DEFAULT_SETTINGS, ...stored }, { ...DEFAULT_SETTINGS, ...previous }),
  );
}

/** Languages that the browser asks pages for, best first. */
export function browserLanguages(): string[] {
  return [browser.i18n.getUILanguage(), ...navigator.languages];
}
