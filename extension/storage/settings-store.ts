import { LEGACY_KEY, legacyEntries } from '../../core/settings/legacy-settings.ts';
import { parseSettings } from '../../core/settings/parse-settings.ts';
import {
  diffSettings,
  type EntryChanges,
  isSameSettings,
  isSettingKey,
  type SettingEntries,
} from '../../core/settings/setting-entries.ts';
import type { Settings, SettingsChange } from '../../core/settings/settings.ts';
import { attempt } from '../errors.ts';
import { createSequence } from '../sequence.ts';

type AreaChanges = Readonly<Record<string, { readonly oldValue?: unknown }>>;

/** What the store needs of a storage area of the browser. */
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

export interface SettingsStore {
  read(): Promise<Settings>;
  /** Rejects when neither area takes the change. */
  change(change: SettingsChange): Promise<void>;
  /** Calls back after each write that changed a setting, from any context or device, until `signal` aborts. */
  watch(signal: AbortSignal, onChange: (settings: Settings, previous: Settings) => void): void;
  /**
   * Moves the legacy item into entries and removes it once they are stored. Two migrations at once do no harm; a
   * change between them could be lost, so only the background migrates.
   */
  migrate(): Promise<void>;
}

type AreaName = 'sync' | 'local';
type Areas = Readonly<Record<AreaName, SettingsArea>>;
type Stored = Readonly<Record<AreaName, SettingEntries>>;

/**
 * Settings in synced storage, which holds 512 items and 100 kB and takes 120 writes a minute. What it refuses is kept
 * on this device. The layers, from the bottom: the legacy item, synced entries, local entries.
 */
export function createSettingsStore(areas: Areas): SettingsStore {
  const { sync, local } = areas;

  const readAll = async (): Promise<Stored> => {
    const [synced, kept] = await Promise.all([sync.get(null), readLocal(local)]);
    return { sync: synced, local: kept };
  };

  return {
    read: async () => settingsOf(await readAll()),

    async change(change) {
      const stored = await readAll();
      const before = settingsOf(stored);
      const changes = diffSettings(before, { ...before, ...change(before) });
      // Until the legacy item has moved, changes stay in the local layer, where the migration cannot overwrite them.
      const isSynced = !(LEGACY_KEY in stored.sync) && (await writeSynced(sync, changes, stored.sync));
      if (isSynced) await dropOverrides(local, changes, stored.local);
      else await writeLocal(local, changes);
    },

    watch(signal, onChange) {
      const inSequence = createSequence();
      for (const name of ['sync', 'local'] as const) {
        const listen = (changes: AreaChanges) => {
          if (!Object.keys(changes).some(isOwnKey)) return;
          const told = inSequence(async () => {
            const stored = await readAll();
            const settings = settingsOf(stored);
            const previous = settingsOf({ ...stored, [name]: beforeChanges(stored[name], changes) });
            if (!signal.aborted && !isSameSettings(settings, previous)) onChange(settings, previous);
          });
          attempt('read changed settings', told);
        };
        areas[name].onChanged.addListener(listen);
        signal.addEventListener('abort', () => areas[name].onChanged.removeListener(listen), { once: true });
      }
    },

    async migrate() {
      const stored = await readAll();
      if (!(LEGACY_KEY in stored.sync)) return;
      const known = { ...stored.sync, ...stored.local };
      const missing = Object.entries(legacyEntries(stored.sync[LEGACY_KEY])).filter(
        ([key]) => !(key in known),
      );
      const changes = { set: Object.fromEntries(missing), removed: [] };
      if (!(await writeSynced(sync, changes, stored.sync))) await writeLocal(local, changes);
      await sync.remove([LEGACY_KEY]);
    },
  };
}

/** By key: the same area holds the gazetteer, which is large. */
async function readLocal(local: SettingsArea): Promise<SettingEntries> {
  const keys = (await local.getKeys()).filter(isSettingKey);
  return keys.length > 0 ? local.get(keys) : {};
}

function settingsOf({ sync, local }: Stored): Settings {
  return parseSettings({ ...legacyEntries(sync[LEGACY_KEY]), ...sync, ...local });
}

/** False if the browser refuses: the area is full, or the writes of this minute are used up. */
async function writeSynced(
  sync: SettingsArea,
  changes: EntryChanges,
  stored: SettingEntries,
): Promise<boolean> {
  const write = async () => {
    const removed = changes.removed.filter((key) => key in stored);
    if (Object.keys(changes.set).length > 0) await sync.set(changes.set);
    if (removed.length > 0) await sync.remove(removed);
  };
  return (await attempt('store settings in the browser account', write())).ok;
}

/** Local entries take precedence, so a removed member is written as `false` to hide the synced one. */
async function writeLocal(local: SettingsArea, { set, removed }: EntryChanges): Promise<void> {
  const hidden = Object.fromEntries(removed.map((key) => [key, false]));
  if (Object.keys(set).length + removed.length > 0) await local.set({ ...set, ...hidden });
}

/** Removes older local entries that would hide the synced ones. */
async function dropOverrides(
  local: SettingsArea,
  { set, removed }: EntryChanges,
  stored: SettingEntries,
): Promise<void> {
  const keys = [...Object.keys(set), ...removed].filter((key) => key in stored);
  if (keys.length > 0) await local.remove(keys);
}

function isOwnKey(key: string): boolean {
  return key === LEGACY_KEY || isSettingKey(key);
}

/** The area's entries as they were before `changes`. */
function beforeChanges(entries: SettingEntries, changes: AreaChanges): SettingEntries {
  const previous = { ...entries };
  for (const [key, { oldValue }] of Object.entries(changes)) {
    if (oldValue === undefined) delete previous[key];
    else previous[key] = oldValue;
  }
  return previous;
}
