import { browser, storage } from '#imports';
import { DEFAULT_SETTINGS, type Settings } from '../core/settings.ts';

const settingsItem = storage.defineItem<Partial<Settings>>('sync:settings', { fallback: {} });

/** The reader's settings; a setting that is not stored yet has its default. */
export async function readSettings(): Promise<Settings> {
  return { ...DEFAULT_SETTINGS, ...(await settingsItem.getValue()) };
}

/** Stores what differs from now on; two pages that change different settings do not undo each other. */
export async function changeSettings(change: (settings: Settings) => Partial<Settings>): Promise<void> {
  const settings = await readSettings();
  await settingsItem.setValue({ ...settings, ...change(settings) });
}

/** Calls back after every change, from whichever page or machine, until `signal` aborts. */
export function watchSettings(
  signal: AbortSignal,
  onChange: (settings: Settings, previous: Settings) => void,
): void {
  const unwatch = settingsItem.watch((stored, previous) =>
    onChange({ ...DEFAULT_SETTINGS, ...stored }, { ...DEFAULT_SETTINGS, ...previous }),
  );
  signal.addEventListener('abort', unwatch, { once: true });
}

/** Languages that the browser asks pages for, best first. */
export function browserLanguages(): string[] {
  return [browser.i18n.getUILanguage(), ...navigator.languages];
}
