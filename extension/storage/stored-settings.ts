import { LEGACY_KEY, legacyEntries } from '../../core/settings/legacy-settings.ts';
import { parseSettings } from '../../core/settings/parse-settings.ts';
import { type EntryChanges, isSettingKey, type SettingEntries } from '../../core/settings/setting-entries.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { attempt } from '../async/attempt.ts';

export type AreaChanges = Readonly<Record<string, { readonly oldValue?: unknown }>>;

/** What settings need of a storage area of the browser. */
export interface SettingsArea {
  get(keys: string[] | null): Promise<Record<string, unknown>>;
  getKeys(): Promise<string[]>;
  set(entries: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
  readonly onChanged: {
    addListener(listener: (changes: AreaChanges) => void): void;
    removeListener(listener: (changes: AreaChanges) => void): void;
  };
}

/**
 * Synced storage holds 512 items and 100 kB and takes 120 writes a minute. What it refuses is kept in local storage,
 * so the settings are three layers, and the upper ones take precedence:
 *
 *   local entries     what synced storage refused; `false` hides a synced member
 *   synced entries    everything else
 *   legacy item       all settings of an earlier version, until they are migrated
 */
export interface SettingsAreas {
  readonly sync: SettingsArea;
  readonly local: SettingsArea;
}

export interface StoredSettings {
  /** The legacy item included. */
  readonly sync: SettingEntries;
  readonly local: SettingEntries;
}

export async function readStored({ sync, local }: SettingsAreas): Promise<StoredSettings> {
  const [synced, kept] = await Promise.all([sync.get(null), readLocal(local)]);
  return { sync: synced, local: kept };
}

export function settingsIn({ sync, local }: StoredSettings): Settings {
  return parseSettings({ ...legacyEntries(sync[LEGACY_KEY]), ...sync, ...local });
}

/** False if the browser refuses: the area is full, or the writes of this minute are used up. */
export async function writeSynced(
  sync: SettingsArea,
  { set, removed }: EntryChanges,
  stored: SettingEntries,
): Promise<boolean> {
  const write = async () => {
    const gone = removed.filter((key) => key in stored);
    if (Object.keys(set).length > 0) await sync.set(set);
    if (gone.length > 0) await sync.remove(gone);
  };
  return (await attempt('write synced settings', write())).ok;
}

/** A removed member is written as `false`, because it may still be in synced storage. */
export async function writeLocal(local: SettingsArea, { set, removed }: EntryChanges): Promise<void> {
  const hidden = Object.fromEntries(removed.map((key) => [key, false]));
  if (Object.keys(set).length + removed.length > 0) await local.set({ ...set, ...hidden });
}

/** Asks for the keys first: the same area holds the gazetteer, which is large. */
async function readLocal(local: SettingsArea): Promise<SettingEntries> {
  const keys = (await local.getKeys()).filter(isSettingKey);
  return keys.length > 0 ? local.get(keys) : {};
}
