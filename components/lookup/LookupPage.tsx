import type { EntityId } from '../../core/entity.ts';
import type { SearchHit } from '../../core/facts/page-summary.ts';
import { EntityCard, type EntityCardProps } from '../card/EntityCard.tsx';
import { useCardFocus } from '../card/use-card-focus.ts';
import { PageSearch } from '../popup/PageSearch.tsx';
import { useSearch } from '../popup/use-search.ts';
import { Surface, type SurfaceSettings } from '../shared/Surface.tsx';
import { useTranslate } from '../shared/translate-context.ts';

export interface LookupPageProps extends SurfaceSettings {
  /** What to search for at first. */
  readonly query?: string | undefined;
  /** Rejects if the facts cannot be searched. */
  readonly onSearch: (query: string) => Promise<readonly SearchHit[]>;
  /** Requests the entity's card; the page then gets it as its `card` prop. */
  readonly onOpenCard: (entity: EntityId) => void;
  readonly card?: Pick<EntityCardProps, 'card' | 'actions' | 'breadcrumbs' | 'now'> | undefined;
}

/** Finds a name and shows its card below the search. */
export function LookupPage(props: LookupPageProps) {
  const { card, locale, theme } = props;
  const shown = useCardFocus(card?.card.entity.id);
  return (
    <Surface locale={locale} theme={theme}>
      <main class="page lookup">
        <LookupSearch {...props} />
        <div ref={shown} class="lookup-card" hidden={card === undefined}>
          {card && <EntityCard key={card.card.entity.id} {...card} locale={locale} theme={theme} embedded />}
        </div>
      </main>
    </Surface>
  );
}

function LookupSearch({ query, onSearch, onOpenCard, card }: LookupPageProps) {
  const t = useTranslate();
  // A card that is open answers the query: the field is for the next one.
  const search = useSearch(onSearch, card ? '' : query);
  const open = (entity: EntityId) => {
    search.setQuery('');
    onOpenCard(entity);
  };
  return (
    <header class="lookup-search">
      <h1>{t('lookupTitle')}</h1>
      <PageSearch search={search} onOpen={open} />
    </header>
  );
}
