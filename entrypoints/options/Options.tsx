import { useEffect, useState } from 'preact/hooks';
import type { NamedCorrection } from '../../components/options/CorrectionList.tsx';
import { OptionsPage } from '../../components/options/OptionsPage.tsx';
import type { Card } from '../../core/facts/card.ts';
import type { Locale } from '../../core/locale.ts';
import { changeFrom } from '../../core/settings/change-from.ts';
import type { Correction, Settings } from '../../core/settings/settings.ts';
import { attempt } from '../../extension/async/attempt.ts';
import { useDataset } from '../../extension/hooks/use-dataset.ts';
import { useFailures } from '../../extension/hooks/use-failures.ts';
import { useLocale } from '../../extension/hooks/use-locale.ts';
import { useSaveSettings } from '../../extension/hooks/use-save-settings.ts';
import { useSettings } from '../../extension/hooks/use-settings.ts';
import { openShortcutSettings, useShortcuts } from '../../extension/hooks/use-shortcuts.ts';
import { sendMessage } from '../../extension/messages/send-message.ts';
import { clearFailures, readReport } from '../../extension/storage/failure-store.ts';
import { createTranslate } from '../../locales/translate.ts';

/** State and wiring of the options page; `OptionsPage` is the view. */
export function Options() {
  const settings = useSettings();
  const locale = useLocale(settings);
  const dataset = useDataset(locale);
  const corrections = useNamedCorrections(settings, locale);
  const shortcuts = useShortcuts();
  const { save, hasFailed } = useSaveSettings();
  const failures = useFailures();
  if (!settings) return null;
  return (
    <OptionsPage
      locale={locale}
      settings={settings}
      dataset={dataset}
      corrections={corrections}
      shortcuts={shortcuts}
      problem={hasFailed ? createTranslate(locale)('settingsNotSaved') : undefined}
      failures={{
        failures,
        readReport,
        onClear: () => attempt('clear the log', clearFailures()),
      }}
      onChangeKeys={() => attempt('open the shortcut settings', openShortcutSettings())}
      onChange={(changes) => save(changeFrom(settings, changes))}
    />
  );
}

/** Thousands of rows would take seconds to draw; the rest is shown once some of these are undone. */
const MAX_CORRECTIONS = 500;

/** Corrections with the names of their entities and claims, or the id if no dataset has the entity. */
function useNamedCorrections(settings: Settings | undefined, locale: Locale): readonly NamedCorrection[] {
  const [named, setNamed] = useState<readonly NamedCorrection[]>([]);
  useEffect(() => {
    let isCurrent = true;
    // A reader may have rejected many surfaces of one entity, and damaged storage may name any number of entities.
    const corrections = (settings?.corrections ?? []).slice(0, MAX_CORRECTIONS);
    const read = async (entity: string): Promise<[string, Card | null]> => {
      const card = await attempt('read name', sendMessage('getCard', { entity, locale }));
      return [entity, card.ok ? card.value : null];
    };
    const entities = [...new Set(corrections.map(({ entity }) => entity))];
    Promise.all(entities.map(read)).then((list) => {
      const cards = new Map(list);
      const all = corrections.map((each) => nameCorrection(each, cards.get(each.entity)));
      if (isCurrent) setNamed(all);
    });
    return () => {
      isCurrent = false;
    };
  }, [settings, locale]);
  return named;
}

function nameCorrection(correction: Correction, card: Card | null | undefined): NamedCorrection {
  const claim = card?.claims.find(({ id }) => id === correction.claim);
  return { ...correction, name: card?.entity.name ?? correction.entity, label: claim?.label };
}
