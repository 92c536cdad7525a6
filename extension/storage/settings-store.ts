import { LEGACY_KEY } from '../../core/settings/legacy-settings.ts';
import {
  diffSettings,
  isSameSettings,
  isSettingKey,
  type SettingEntries,
} from '../../core/settings/setting-entries.ts';
import type { Settings, SettingsChange } from '../../core/settings/settings.ts';
import { attempt } from '../async/attempt.ts';
import { createSequence } from '../async/sequence.ts';
import { removeAtEnd } from '../extension-life.ts';
import {
  type AreaChanges,
  readStored,
  type SettingsAreas,
  settingsIn,
  writeLocal,
  writeSynced,
} from './stored-settings.ts';

interface SettingsStore {
  read(): Promise<Settings>;
  /** Writes only what the change makes different. Rejects if neither storage area takes it. */
  change(change: SettingsChange): Promise<void>;
  /** Removes all settings. Rejects if a storage area refuses. */
  reset(): Promise<void>;
  /** Calls back after every write that changed a setting, from any context or device, until `signal` aborts. */
  watch(signal: AbortSignal, onChange: (settings: Settings, previous: Settings) => void): void;
}

/** The reader's settings in the storage areas of the browser. */
export function createSettingsStore(areas: SettingsAreas): SettingsStore {
  return {
    read: async () => settingsIn(await readStored(areas)),
    change: (change) => changeStored(areas, change),
    reset: () => removeStored(areas),
    watch: (signal, onChange) => watchStored(areas, signal, onChange),
  };
}

async function changeStored(areas: SettingsAreas, change: SettingsChange): Promise<void> {
  const { sync, local } = areas;
  const stored = await readStored(areas);
  const before = settingsIn(stored);
  const changes = diffSettings(before, { ...before, ...change(before) });
  // Changes to the legacy item stay in the local layer, where its migration cannot overwrite them.
  const isSynced = !(LEGACY_KEY in stored.sync) && (await writeSynced(sync, changes, stored.sync));
  if (!isSynced) return writeLocal(local, changes);
  const outdated = [...Object.keys(changes.set), ...changes.removed].filter((key) => key in stored.local);
  if (outdated.length > 0) await local.remove(outdated);
}

/** Asks for keys only: a value may be what cannot be read. */
async function removeStored({ sync, local }: SettingsAreas): Promise<void> {
  await Promise.all(
    [sync, local].map(async (area) => {
      const keys = (await area.getKeys()).filter((key) => key === LEGACY_KEY || isSettingKey(key));
      if (keys.length > 0) await area.remove(keys);
    }),
  );
}

function watchStored(
  areas: SettingsAreas,
  signal: AbortSignal,
  onChange: (settings: Settings, previous: Settings) => void,
): void {
  const inSequence = createSequence();
  for (const name of ['sync', 'local'] as const) {
    const { onChanged } = areas[name];
    const report = async (changes: AreaChanges) => {
      const stored = await readStored(areas);
      const settings = settingsIn(stored);
      const previous = settingsIn({ ...stored, [name]: revert(changes, stored[name]) });
      if (!signal.aborted && !isSameSettings(settings, previous)) onChange(settings, previous);
    };
    const listen = (changes: AreaChanges) => {
      const isOwn = Object.keys(changes).some((key) => key === LEGACY_KEY || isSettingKey(key));
      if (isOwn)
        attempt(
          'read changed settings',
          inSequence(() => report(changes)),
        );
    };
    onChanged.addListener(listen);
    removeAtEnd(signal, () => onChanged.removeListener(listen));
  }
}

/** The entries of an area as they were before `changes`. */
function revert(changes: AreaChanges, entries: SettingEntries): SettingEntries {
  const previous = { ...entries };
  for (const [key, { oldValue }] of Object.entries(changes)) {
    if (oldValue === undefined) delete previous[key];
    else previous[key] = oldValue;
  }
  return previous;
}
