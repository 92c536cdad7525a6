import { browser } from '#imports';
import { WelcomePage } from '../../components/welcome/WelcomePage.tsx';
import { changeFrom } from '../../core/settings/change-from.ts';
import { requestAccess } from '../../extension/access.ts';
import { useAccess } from '../../extension/hooks/use-access.ts';
import { useDataset } from '../../extension/hooks/use-dataset.ts';
import { useLocale } from '../../extension/hooks/use-locale.ts';
import { usePinned } from '../../extension/hooks/use-pinned.ts';
import { useSaveSettings } from '../../extension/hooks/use-save-settings.ts';
import { useSettings } from '../../extension/hooks/use-settings.ts';
import { createTranslate } from '../../locales/translate.ts';

/** State and wiring of the welcome page; `WelcomePage` is the view. */
export function Welcome() {
  const settings = useSettings();
  const locale = useLocale(settings);
  const dataset = useDataset(locale);
  const isPinned = usePinned();
  const hasAccess = useAccess();
  const { save, hasFailed } = useSaveSettings();
  if (!settings) return null;
  return (
    <WelcomePage
      locale={locale}
      settings={settings}
      dataset={dataset}
      isPinned={isPinned}
      onAllow={hasAccess ? undefined : requestAccess}
      problem={hasFailed ? createTranslate(locale)('settingsNotSaved') : undefined}
      onChange={(changes) => save(changeFrom(settings, changes))}
      onOptions={() => browser.runtime.openOptionsPage()}
    />
  );
}
