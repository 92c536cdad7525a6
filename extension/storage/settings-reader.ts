import { LEGACY_KEY } from '../../core/settings/legacy-settings.ts';
import { isSameSettings, isSettingKey, type SettingEntries } from '../../core/settings/setting-entries.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { attempt } from '../async/attempt.ts';
import { createSequence } from '../async/sequence.ts';
import { removeAtEnd } from '../extension-life.ts';
import { type AreaChanges, readStored, type SettingsAreas, settingsIn } from './stored-settings.ts';

interface SettingsReader {
  read(): Promise<Settings>;
  /** Calls back after every write that changed a setting, from any context or device, until `signal` aborts. */
  watch(signal: AbortSignal, onChange: (settings: Settings, previous: Settings) => void): void;
}

/** The reader's settings in the storage areas of the browser, as every page needs them. */
export function createSettingsReader(areas: SettingsAreas): SettingsReader {
  return {
    read: async () => settingsIn(await readStored(areas)),
    watch: (signal, onChange) => watchStored(areas, signal, onChange),
  };
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
