import type { Settings } from '../../core/settings/settings.ts';
import { useTranslate } from '../shared/translate-context.ts';
import { OptionsSection } from './OptionsSection.tsx';

/** Offers all settings, corrections included, as a file. */
export function SettingsExport({ settings }: { readonly settings: Settings }) {
  const t = useTranslate();
  const content = encodeURIComponent(JSON.stringify(settings, null, 2));
  return (
    <OptionsSection title={t('optionsExport')} hint={t('optionsExportHint')}>
      <a
        class="button"
        href={`data:application/json;charset=utf-8,${content}`}
        download="factlight-settings.json"
      >
        {t('optionsExportLink')}
      </a>
    </OptionsSection>
  );
}
