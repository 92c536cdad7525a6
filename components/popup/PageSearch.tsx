import { useId, useState } from 'preact/hooks';
import type { EntityId } from '../../core/entity.ts';
import type { SearchHit } from '../../core/facts/page-summary.ts';
import { SearchIcon } from '../shared/icons.tsx';
import { useTranslate } from '../shared/translate-context.ts';
import type { Search } from './use-search.ts';

interface PageSearchProps {
  readonly search: Search;
  readonly onOpen: (entity: EntityId) => void;
}

/** The selected hit of one answer; a new answer selects its best hit again. */
interface Choice {
  readonly answer: Search['hits'];
  readonly index: number;
}

/** Searches the dataset: arrow keys select, Enter opens, Escape clears. */
export function PageSearch({ search, onOpen }: PageSearchProps) {
  const t = useTranslate();
  const list = useId();
  const [choice, setChoice] = useState<Choice>({ answer: null, index: 0 });
  const hits = search.hits ?? [];
  // Derived, not reset in an effect: an effect runs after paint and would undo a key pressed in between.
  const chosen = choice.answer === search.hits ? choice.index : 0;
  const choose = (index: number) => setChoice({ answer: search.hits, index });
  const optionId = (index: number) => `${list}-${index}`;

  const onKeyDown = (event: KeyboardEvent) => {
    const hit = hits[chosen];
    if (event.key === 'Enter' && hit) onOpen(hit.entity);
    else if (event.key === 'Escape' && search.query) search.setQuery('');
    else if (event.key === 'ArrowDown' && hits.length > 0) choose((chosen + 1) % hits.length);
    else if (event.key === 'ArrowUp' && hits.length > 0) choose((chosen + hits.length - 1) % hits.length);
    else return;
    // Else Escape would close the popup and arrow keys would move the caret.
    event.preventDefault();
  };
  return (
    <div class="section">
      <div class="search-field">
        <SearchIcon />
        <input
          type="text"
          inputMode="search"
          role="combobox"
          aria-label={t('pageSearch')}
          aria-autocomplete="list"
          aria-expanded={hits.length > 0}
          aria-controls={list}
          aria-activedescendant={hits.length > 0 ? optionId(chosen) : undefined}
          placeholder={t('pageSearch')}
          autocomplete="off"
          spellcheck={false}
          value={search.query}
          onInput={(event) => search.setQuery(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      </div>
      <p role="status" class={hits.length > 0 ? 'visually-hidden' : 'search-none'}>
        {search.hits &&
          (hits.length > 0
            ? t('pageSearchCount', { count: hits.length })
            : t('pageSearchNone', { query: search.query.trim() }))}
      </p>
      {/* Focus stays in the field; aria-activedescendant points to the selected option. */}
      <div
        id={list}
        class="rows"
        role="listbox"
        aria-label={t('pageSearchResults')}
        hidden={hits.length === 0}
      >
        {hits.map((hit, index) => (
          <SearchOption
            key={hit.entity}
            id={optionId(index)}
            hit={hit}
            chosen={index === chosen}
            onOpen={onOpen}
          />
        ))}
      </div>
    </div>
  );
}

interface SearchOptionProps {
  readonly id: string;
  readonly hit: SearchHit;
  readonly chosen: boolean;
  readonly onOpen: (entity: EntityId) => void;
}

function SearchOption({ id, hit, chosen, onOpen }: SearchOptionProps) {
  return (
    // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: the search field has focus and handles the keys.
    <div
      id={id}
      class="row"
      role="option"
      aria-selected={chosen}
      data-category={hit.category}
      onClick={() => onOpen(hit.entity)}
    >
      <span class="row-name sample">{hit.name}</span>{' '}
      <span class="row-summary" title={hit.summary}>
        {hit.summary}
      </span>
    </div>
  );
}
