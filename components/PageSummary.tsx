import type { EntityId } from '../core/entity.ts';
import type { SearchHit } from '../core/page-summary.ts';
import { EntityCard, type EntityCardProps } from './EntityCard.tsx';
import { PageCategories } from './PageCategories.tsx';
import { PageHeader } from './PageHeader.tsx';
import { PageSearch } from './PageSearch.tsx';
import { PageState } from './PageState.tsx';
import type { PageCondition } from './page-condition.ts';
import { Surface, type SurfaceSettings } from './Surface.tsx';
import { Switch } from './Switch.tsx';
import { useTranslate } from './translate-context.ts';
import { useCardFocus } from './use-card-focus.ts';
import { useSearch } from './use-search.ts';

export interface PageActions {
  readonly onToggleSite: (on: boolean) => void;
  readonly onToggleEverywhere: (on: boolean) => void;
  /** Ends a snooze. */
  readonly onWake: () => void;
  /** Scrolls the page to the entity's next mention. */
  readonly onJump: (entity: EntityId) => void;
  /** Asks for the entity's card inside the popup; it comes back as `card`. */
  readonly onOpenCard: (entity: EntityId) => void;
  readonly onSearch: (query: string) => Promise<readonly SearchHit[]>;
  readonly onOptions: () => void;
}

export interface PageSummaryProps extends SurfaceSettings {
  readonly state: PageCondition;
  /** Host of the page in front; absent where a page has none. */
  readonly site?: string | undefined;
  readonly actions: PageActions;
  /** A card opened from the popup; the list waits behind it with its search. */
  readonly card?: Pick<EntityCardProps, 'card' | 'actions' | 'trail'> | undefined;
}

/** The popup: what this page mentions, what to be careful about, and a search over the dataset. */
export function PageSummary({ state, site, actions, card, locale, theme }: PageSummaryProps) {
  const search = useSearch(actions.onSearch);
  const shown = useCardFocus(card?.card.entity.id);
  const searching = search.query.trim() !== '';
  return (
    <>
      <Surface locale={locale} theme={theme}>
        <main class="popup" hidden={card !== undefined}>
          <PageHeader state={state} site={site} onToggleSite={actions.onToggleSite} />
          <div class="popup-body">
            {!searching && <PageState state={state} site={site} actions={actions} />}
            <PageSearch search={search} onOpen={actions.onOpenCard} />
            {!searching && state.kind === 'ready' && (
              <PageCategories categories={state.summary.categories} onJump={actions.onJump} />
            )}
          </div>
          <PageFooter state={state} actions={actions} />
        </main>
      </Surface>
      <div ref={shown}>{card && <EntityCard {...card} locale={locale} theme={theme} embedded />}</div>
    </>
  );
}

function PageFooter({ state, actions }: Pick<PageSummaryProps, 'state' | 'actions'>) {
  const t = useTranslate();
  return (
    <footer class="popup-footer">
      <span>
        {t('pagePrivacy')}
        {' · '}
        <button type="button" class="text-button" onClick={actions.onOptions}>
          {t('pageOptions')}
        </button>
      </span>
      <Switch on={state.kind !== 'off'} onChange={actions.onToggleEverywhere}>
        {t('pageEverywhereSwitch')}
      </Switch>
    </footer>
  );
}
