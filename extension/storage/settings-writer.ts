import { LEGACY_KEY } from '../../core/settings/legacy-settings.ts';
import { diffSettings, isSettingKey } from '../../core/settings/setting-entries.ts';
import type { SettingsChange } from '../../core/settings/settings.ts';
import { readStored, type SettingsAreas, settingsIn, writeLocal, writeSynced } from './stored-settings.ts';

interface SettingsWriter {
  /** Writes only what the change makes different. Rejects if neither storage area takes it. */
  change(change: SettingsChange): Promise<void>;
  /** Removes all settings. Rejects if a storage area refuses. */
  reset(): Promise<void>;
}

/** Writes the reader's settings; apart from reading, because no page writes before its first card. */
export function createSettingsWriter(areas: SettingsAreas): SettingsWriter {
  return {
    change: (change) => changeStored(areas, change),
    reset: () => removeStored(areas),
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
