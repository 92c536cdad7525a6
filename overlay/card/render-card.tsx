import { EntityCard } from '../../components/card/EntityCard.tsx';
import { copyActions } from '../copy-actions.ts';
import type { CardServices } from '../ports.ts';
import type { RenderCard } from './card-view.ts';
import { muteActions } from './mute-actions.tsx';

/** The card of a view, with all that a reader can do from it. */
export function createRenderCard(surroundings: CardServices): RenderCard {
  const { settings, locale, openOptions } = surroundings;
  return (view) => (
    <EntityCard
      card={view.card}
      now={Date.now()}
      locale={locale()}
      theme={settings().theme}
      pinned={view.pinned}
      breadcrumbs={view.breadcrumbs}
      mention={view.breadcrumbs.length === 0 ? view.mark.mention : undefined}
      actions={{
        ...view.callbacks,
        ...copyActions(view.card, locale()),
        ...muteActions(view, surroundings),
        onOptions: openOptions,
      }}
    />
  );
}
