import type { Settings } from '../core/settings.ts';
import { OptionsSection } from './OptionsSection.tsx';
import { useTranslate } from './translate-context.ts';

/** Everything that the reader chose, corrections included, as a file to keep. */
export function SettingsExport({ settings }: { readonly settings: Settings }) {
  const t = useTranslate();
  const content = encodeURIComponent(JSON.stringify(settings, null, 2));
  return (
    <OptionsSection title={t('optionsExport')} hint={t('optionsExportHint')}>
      <a href={`data:application/json;charset=utf-8,${content}`} download="factlight-settings.json">
        {t('optionsExportLink')}
      </a>
    </OptionsSection>
  );
}
