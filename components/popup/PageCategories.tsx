import type { EntityId } from '../../core/entity.ts';
import { formatNumber } from '../../core/facts/format-number.ts';
import type { PageSummaryCategory, PageSummaryEntity } from '../../core/facts/page-summary.ts';
import { useTranslate } from '../shared/translate-context.ts';
import { VerdictCounts } from './VerdictCounts.tsx';

interface PageCategoriesProps {
  readonly categories: readonly PageSummaryCategory[];
  readonly onJump: (entity: EntityId) => void;
}

/** The names on the page by category; each row jumps to the next mention of its name. */
export function PageCategories({ categories, onJump }: PageCategoriesProps) {
  return (
    <>
      {categories.map((category) => (
        <section class="section" key={category.id} data-category={category.id}>
          <h2 class="kicker">
            <span class="category-name" lang={category.language}>
              {category.name}
            </span>
          </h2>
          <ul class="rows">
            {category.entities.map((entity) => (
              <li key={entity.id}>
                <EntityRow entity={entity} onJump={onJump} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

interface EntityRowProps {
  readonly entity: PageSummaryEntity;
  readonly onJump: (entity: EntityId) => void;
}

function EntityRow({ entity, onJump }: EntityRowProps) {
  const t = useTranslate();
  return (
    <button
      type="button"
      class="row"
      title={t('pageJump', { name: entity.name })}
      onClick={() => onJump(entity.id)}
    >
      <span class="row-name" lang={entity.language}>
        {entity.name}
      </span>{' '}
      <VerdictCounts verdicts={entity.verdicts} />
      <span class="row-count">
        <span aria-hidden="true">{formatNumber(entity.count, t.locale)}</span>
        <span class="visually-hidden">{t('pageMentions', { count: entity.count })}. </span>
      </span>
      <span class="row-summary" title={entity.summary} lang={entity.language}>
        {entity.summary}
      </span>
    </button>
  );
}
