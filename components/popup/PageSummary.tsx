import type { DatasetChanges } from '../../core/facts/page-summary.ts';
import { EntityCard, type EntityCardProps } from '../card/EntityCard.tsx';
import { useCardFocus } from '../card/use-card-focus.ts';
import { Surface, type SurfaceSettings } from '../shared/Surface.tsx';
import { PageCategories } from './PageCategories.tsx';
import { PageFooter } from './PageFooter.tsx';
import { PageHeader } from './PageHeader.tsx';
import { PageSearch } from './PageSearch.tsx';
import { PageState } from './PageState.tsx';
import type { PageActions, PageCondition, PageCost } from './page-condition.ts';
import { useSearch } from './use-search.ts';
import { WhatChanged } from './WhatChanged.tsx';

export interface PageSummaryProps extends SurfaceSettings {
  readonly state: PageCondition;
  /** Host of the active tab's page; absent if it has none. */
  readonly site?: string | undefined;
  readonly actions: PageActions;
  /** Why the last change of a setting was not saved; shown at the top. */
  readonly problem?: string | undefined;
  /** Shown in the footer once known. */
  readonly cost?: PageCost | undefined;
  /** What an update has changed and the reader has not seen. */
  readonly changes?: DatasetChanges | undefined;
  /** A card opened from the popup; the list keeps its search while it is hidden. */
  readonly card?: Pick<EntityCardProps, 'card' | 'actions' | 'breadcrumbs' | 'now'> | undefined;
}

/** The popup: what this page mentions, what to be careful about, and a search of the dataset. */
export function PageSummary(props: PageSummaryProps) {
  const { state, site, actions, problem, cost, changes, card, locale, theme } = props;
  const search = useSearch(actions.onSearch);
  const shown = useCardFocus(card?.card.entity.id);
  const searching = search.query.trim() !== '';
  return (
    <>
      <Surface locale={locale} theme={theme}>
        <main class="popup" hidden={card !== undefined}>
          <PageHeader state={state} site={site} onToggleSite={actions.onToggleSite} />
          <div class="popup-body">
            {problem && (
              <p class="save-problem" role="alert">
                {problem}
              </p>
            )}
            {!searching && <PageState state={state} site={site} actions={actions} />}
            {!searching && changes && <WhatChanged {...changes} onOpen={actions.onOpenCard} />}
            <PageSearch search={search} onOpen={actions.onOpenCard} />
            {!searching && 'summary' in state && (
              <PageCategories categories={state.summary.categories} onJump={actions.onJump} />
            )}
          </div>
          <PageFooter state={state} cost={cost} actions={actions} />
        </main>
      </Surface>
      <div ref={shown}>
        {card && <EntityCard key={card.card.entity.id} {...card} locale={locale} theme={theme} embedded />}
      </div>
    </>
  );
}
