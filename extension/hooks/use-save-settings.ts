import { useState } from 'preact/hooks';
import type { SettingsChange } from '../../core/settings/settings.ts';
import { attempt } from '../async/attempt.ts';
import { changeSettings } from '../storage/change-settings.ts';

interface SaveSettings {
  readonly save: (change: SettingsChange) => Promise<void>;
  /** Whether the browser refused the last change. */
  readonly hasFailed: boolean;
}

export function useSaveSettings(): SaveSettings {
  // A count, so that every failure draws the surface again: the control that failed then shows what is stored.
  const [failures, setFailures] = useState(0);
  return {
    hasFailed: failures > 0,
    async save(change) {
      const saved = await attempt('save settings', changeSettings(change));
      setFailures((count) => (saved.ok ? 0 : count + 1));
    },
  };
}
