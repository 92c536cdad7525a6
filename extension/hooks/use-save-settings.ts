import { useState } from 'preact/hooks';
import type { SettingsChange } from '../../core/settings/settings.ts';
import { attempt } from '../async/attempt.ts';
import { changeSettings } from '../storage/settings.ts';

interface SaveSettings {
  readonly save: (change: SettingsChange) => Promise<void>;
  /** Whether the browser refused the last change. */
  readonly hasFailed: boolean;
}

export function useSaveSettings(): SaveSettings {
  const [hasFailed, setHasFailed] = useState(false);
  return {
    hasFailed,
    async save(change) {
      const saved = await attempt('save settings', changeSettings(change));
      setHasFailed(!saved.ok);
    },
  };
}
