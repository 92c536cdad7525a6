import { parseSettings } from './parse-settings.ts';
import { diffSettings, toEntries } from './setting-entries.ts';
import type { Settings, SettingsChange } from './settings.ts';

/**
 * Changes that were computed from the settings on screen, which may be out of date. Single settings are replaced; of
 * a list, only the members that the reader added or removed change.
 */
export function changeFrom(shown: Settings, changes: Partial<Settings>): SettingsChange {
  const { set, removed } = diffSettings(shown, { ...shown, ...changes });
  const gone = Object.fromEntries(removed.map((key) => [key, false]));
  return (stored) => parseSettings({ ...toEntries(stored), ...set, ...gone });
}
