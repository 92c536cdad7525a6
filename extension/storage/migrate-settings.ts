import { LEGACY_KEY, legacyEntries } from '../../core/settings/legacy-settings.ts';
import { readStored, type SettingsAreas, writeLocal, writeSynced } from './stored-settings.ts';

/**
 * Turns the legacy item into entries and removes it once they are stored. Repeated and concurrent runs lose nothing.
 * Only the background calls it: a run that ends late could overwrite what was changed after an earlier one.
 */
export async function migrateSettings(areas: SettingsAreas): Promise<void> {
  const stored = await readStored(areas);
  if (!(LEGACY_KEY in stored.sync)) return;
  const known = { ...stored.sync, ...stored.local };
  const missing = Object.entries(legacyEntries(stored.sync[LEGACY_KEY])).filter(([key]) => !(key in known));
  const changes = { set: Object.fromEntries(missing), removed: [] };
  if (!(await writeSynced(areas.sync, changes, stored.sync))) await writeLocal(areas.local, changes);
  await areas.sync.remove([LEGACY_KEY]);
}
