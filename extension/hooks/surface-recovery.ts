import { resolveLocale } from '../../core/settings/settings.ts';
import { listenToFailures, noteFailure } from '../async/attempt.ts';
import { resetSettings } from '../storage/change-settings.ts';
import { readReport, recordFailure } from '../storage/failure-store.ts';
import { browserLanguages } from '../storage/settings.ts';

/** What a surface does when it cannot be shown. From now on its failures are logged. */
export function surfaceRecovery(surface: string) {
  listenToFailures(recordFailure);
  return {
    locale: resolveLocale('auto', browserLanguages()),
    onError: (error: unknown) => void noteFailure(`show ${surface}`, error),
    async onReset() {
      await resetSettings();
      location.reload();
    },
    readReport,
  };
}
