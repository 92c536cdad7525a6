import { useId } from 'preact/hooks';
import type { EntityId } from '../../core/entity.ts';
import { SearchIcon } from '../shared/icons.tsx';
import { useTranslate } from '../shared/translate-context.ts';
import { optionId, SearchResults } from './SearchResults.tsx';
import type { Search } from './use-search.ts';
import { useSelection } from './use-selection.ts';

interface PageSearchProps {
  readonly search: Search;
  readonly onOpen: (entity: EntityId) => void;
}

/** Searches the dataset: arrow keys select, Enter opens, Escape clears. */
export function PageSearch({ search, onOpen }: PageSearchProps) {
  const list = useId();
  const selection = useSelection(search.hits);
  const hits = search.hits ?? [];

  const onKeyDown = (event: KeyboardEvent) => {
    const hit = hits[selection.index];
    if (event.key === 'Enter' && hit) onOpen(hit.entity);
    else if (event.key === 'Escape' && search.query) search.setQuery('');
    else if (event.key === 'ArrowDown' && hit) selection.move(1);
    else if (event.key === 'ArrowUp' && hit) selection.move(-1);
    else return;
    // Else Escape would close the popup and arrow keys would move the caret.
    event.preventDefault();
  };
  return (
    <div class="section">
      <SearchField
        search={search}
        list={list}
        activeOption={hits.length > 0 ? optionId(list, selection.index) : undefined}
        onKeyDown={onKeyDown}
      />
      <SearchStatus search={search} />
      <SearchResults id={list} hits={hits} selected={selection.index} onOpen={onOpen} />
    </div>
  );
}

interface SearchFieldProps {
  readonly search: Search;
  /** Id of the list of results. */
  readonly list: string;
  /** Id of the selected result. Focus stays in the field, which points a screen reader to it. */
  readonly activeOption: string | undefined;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

function SearchField({ search, list, activeOption, onKeyDown }: SearchFieldProps) {
  const t = useTranslate();
  return (
    <div class="search-field">
      <SearchIcon />
      <input
        type="text"
        inputMode="search"
        role="combobox"
        aria-label={t('pageSearch')}
        aria-autocomplete="list"
        aria-expanded={activeOption !== undefined}
        aria-controls={list}
        aria-activedescendant={activeOption}
        placeholder={t('pageSearch')}
        autocomplete="off"
        spellcheck={false}
        value={search.query}
        onInput={(event) => search.setQuery(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}

/** Announces how many hits there are, or that the search failed; visible only when there are none. */
function SearchStatus({ search: { query, hits, hasFailed } }: { readonly search: Search }) {
  const t = useTranslate();
  const count = hits?.length ?? 0;
  return (
    <p role="status" class={count > 0 ? 'visually-hidden' : 'search-none'}>
      {hasFailed && t('pageFailedTitle')}
      {hits && (count > 0 ? t('pageSearchCount', { count }) : t('pageSearchNone', { query: query.trim() }))}
    </p>
  );
}
