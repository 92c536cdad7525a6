import type { DatasetOverview } from '../../core/facts/page-summary.ts';
import { type Settings, withMember } from '../../core/settings/settings.ts';
import { useTranslate } from '../shared/translate-context.ts';
import { CategoryToggles } from './CategoryToggles.tsx';
import { OptionsSection } from './OptionsSection.tsx';

export interface CategorySectionProps {
  /** Undefined while loading; null if the facts could not be read. */
  readonly dataset: DatasetOverview | null | undefined;
  readonly settings: Settings;
  /** Receives only the settings that changed. */
  readonly onChange: (changes: Partial<Settings>) => void;
}

/** Which categories are marked. */
export function CategorySection({ dataset, settings, onChange }: CategorySectionProps) {
  const t = useTranslate();
  return (
    <OptionsSection title={t('optionsCategories')} hint={t('optionsCategoriesHint')}>
      {dataset ? (
        <CategoryToggles
          categories={dataset.categories}
          language={dataset.language}
          off={settings.categoriesOff}
          onToggle={(category, on) =>
            onChange({ categoriesOff: withMember(settings.categoriesOff, category, !on) })
          }
        />
      ) : (
        <p role="status">{t(dataset === null ? 'optionsDataFailed' : 'optionsDataLoading')}</p>
      )}
    </OptionsSection>
  );
}
