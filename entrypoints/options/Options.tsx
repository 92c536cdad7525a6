import { useEffect, useState } from 'preact/hooks';
import type { NamedCorrection } from '../../components/options/CorrectionList.tsx';
import { OptionsPage } from '../../components/options/OptionsPage.tsx';
import type { DatasetOverview } from '../../core/facts/page-summary.ts';
import type { Locale } from '../../core/locale.ts';
import { changeFrom } from '../../core/settings/change-from.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { attempt } from '../../extension/async/attempt.ts';
import { useSaveSettings } from '../../extension/hooks/use-save-settings.ts';
import { useLocale, useSettings } from '../../extension/hooks/use-settings.ts';
import { openShortcutSettings, useShortcuts } from '../../extension/hooks/use-shortcuts.ts';
import { sendMessage } from '../../extension/messages/send-message.ts';
import { createTranslate } from '../../locales/translate.ts';

/** State and wiring of the options page; `OptionsPage` is the view. */
export function Options() {
  const settings = useSettings();
  const locale = useLocale(settings);
  const dataset = useDataset(locale);
  const corrections = useNamedCorrections(settings, locale);
  const shortcuts = useShortcuts();
  const { save, hasFailed } = useSaveSettings();
  if (!settings) return null;
  return (
    <OptionsPage
      locale={locale}
      settings={settings}
      dataset={dataset}
      corrections={corrections}
      shortcuts={shortcuts}
      problem={hasFailed ? createTranslate(locale)('settingsNotSaved') : undefined}
      onChangeKeys={() => attempt('open the shortcut settings', openShortcutSettings())}
      onChange={(changes) => save(changeFrom(settings, changes))}
    />
  );
}

function useDataset(locale: Locale): DatasetOverview | undefined {
  const [dataset, setDataset] = useState<DatasetOverview>();
  useEffect(() => {
    attempt('read dataset', sendMessage('getDataset', { locale })).then((answer) => {
      if (answer.ok && answer.value) setDataset(answer.value);
    });
  }, [locale]);
  return dataset;
}

/** Corrections with the names of their entities, or the id if no dataset has the entity. */
function useNamedCorrections(settings: Settings | undefined, locale: Locale): readonly NamedCorrection[] {
  const [named, setNamed] = useState<readonly NamedCorrection[]>([]);
  useEffect(() => {
    let isCurrent = true;
    const name = async ({ ...correction }: Settings['corrections'][number]): Promise<NamedCorrection> => {
      const { entity } = correction;
      const card = await attempt('read name', sendMessage('getCard', { entity, locale }));
      return { ...correction, name: (card.ok && card.value?.entity.name) || entity };
    };
    Promise.all((settings?.corrections ?? []).map(name)).then((all) => isCurrent && setNamed(all));
    return () => {
      isCurrent = false;
    };
  }, [settings, locale]);
  return named;
}
