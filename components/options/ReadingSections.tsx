import { LANGUAGES } from '../../core/languages/languages.ts';
import { LOCALES } from '../../core/locale.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { useTranslate } from '../shared/translate-context.ts';
import { ChoiceSetting } from './ChoiceSetting.tsx';
import { DwellSetting } from './DwellSetting.tsx';
import { OptionsSection } from './OptionsSection.tsx';

interface ReadingSectionsProps {
  readonly settings: Settings;
  readonly onChange: (changes: Partial<Settings>) => void;
}

/** How marks and cards behave while reading, and how Factlight looks. */
export function ReadingSections({ settings, onChange }: ReadingSectionsProps) {
  const t = useTranslate();
  return (
    <>
      <OptionsSection title={t('optionsReading')}>
        <DwellSetting dwellMs={settings.dwellMs} onChange={(dwellMs) => onChange({ dwellMs })} />
        <ChoiceSetting
          label={t('optionsDensity')}
          hint={t('optionsDensityHint')}
          value={settings.density}
          choices={[
            ['all', t('optionsDensityAll')],
            ['section', t('optionsDensitySection')],
            ['page', t('optionsDensityPage')],
          ]}
          onChange={(density) => onChange({ density })}
        />
        <ChoiceSetting
          label={t('optionsNumbers')}
          hint={t('optionsNumbersHint')}
          value={settings.numbers}
          choices={[
            ['all', t('optionsNumbersAll')],
            ['warnings', t('optionsNumbersWarnings')],
            ['off', t('optionsNumbersOff')],
          ]}
          onChange={(numbers) => onChange({ numbers })}
        />
      </OptionsSection>
      <OptionsSection title={t('optionsAppearance')}>
        <ChoiceSetting
          label={t('optionsTheme')}
          value={settings.theme}
          choices={[
            ['system', t('optionsThemeSystem')],
            ['light', t('optionsThemeLight')],
            ['dark', t('optionsThemeDark')],
          ]}
          onChange={(theme) => onChange({ theme })}
        />
        <ChoiceSetting
          label={t('optionsLanguage')}
          value={settings.language}
          choices={[
            ['auto', t('optionsLanguageAuto')],
            ...LOCALES.map((locale) => [locale, LANGUAGES[locale].name] as const),
          ]}
          onChange={(language) => onChange({ language })}
        />
      </OptionsSection>
    </>
  );
}
