import type { EntityId } from '../../core/entity.ts';
import type { SearchHit } from '../../core/facts/page-summary.ts';
import { useTranslate } from '../shared/translate-context.ts';

interface SearchResultsProps {
  readonly id: string;
  readonly hits: readonly SearchHit[];
  /** Index of the selected hit. */
  readonly selected: number;
  readonly onOpen: (entity: EntityId) => void;
}

/** The hits of a search, best first. The search field keeps the focus and handles the keys. */
export function SearchResults({ id, hits, selected, onOpen }: SearchResultsProps) {
  const t = useTranslate();
  return (
    <div id={id} class="rows" role="listbox" aria-label={t('pageSearchResults')} hidden={hits.length === 0}>
      {hits.map((hit, index) => (
        // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: the search field has focus and handles the keys.
        <div
          key={hit.entity}
          id={optionId(id, index)}
          class="row"
          role="option"
          aria-selected={index === selected}
          data-category={hit.category}
          onClick={() => onOpen(hit.entity)}
        >
          <span class="row-name sample" lang={hit.language}>
            {hit.name}
          </span>{' '}
          <span class="row-summary" title={hit.summary} lang={hit.language}>
            {hit.summary}
          </span>
        </div>
      ))}
    </div>
  );
}

/** The element id of a hit, for `aria-activedescendant`. */
export function optionId(list: string, index: number): string {
  return `${list}-${index}`;
}
