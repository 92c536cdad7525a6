import type { CategoryId } from '../../core/entity.ts';
import type { DatasetOverview } from '../../core/facts/page-summary.ts';
import { Switch } from '../shared/Switch.tsx';
import { useTranslate } from '../shared/translate-context.ts';

interface CategoryTogglesProps {
  readonly categories: DatasetOverview['categories'];
  /** Of the examples, where that is not the interface's. */
  readonly language: DatasetOverview['language'];
  readonly off: readonly CategoryId[];
  readonly onToggle: (category: CategoryId, on: boolean) => void;
}

/** A switch for each category, with examples marked as they are on pages. */
export function CategoryToggles({ categories, language, off, onToggle }: CategoryTogglesProps) {
  const t = useTranslate();
  return (
    <ul class="category-toggles">
      {categories.map((category) => (
        <li key={category.id} data-category={category.id}>
          <Switch on={!off.includes(category.id)} onChange={(on) => onToggle(category.id, on)}>
            <span class="category-toggle-name" lang={category.language}>
              {category.name}
            </span>{' '}
            <span class="category-toggle-count">{t('optionsEntities', { count: category.entityCount })}</span>
          </Switch>
          <p class="hint" lang={category.language}>
            {category.description}
          </p>
          <p class="category-examples" lang={language}>
            {category.examples.map((example) => (
              <span key={example} class="sample">
                {example}
              </span>
            ))}
          </p>
        </li>
      ))}
    </ul>
  );
}
