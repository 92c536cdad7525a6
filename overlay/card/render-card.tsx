import { EntityCard } from '../../components/card/EntityCard.tsx';
import { copyActions } from '../copy-actions.ts';
import type { CardServices } from '../ports.ts';
import type { RenderCard } from './card-view.ts';
import { guardActions } from './guard-actions.ts';
import { muteControls } from './mute-controls.tsx';

/** Renders cards with every action that a reader has on the page. */
export function createRenderCard(services: CardServices): RenderCard {
  const { settings, locale, openOptions, numbersOf } = services;
  return (view) => {
    const { mayAct, onReplace: _, ...own } = view.callbacks;
    const mention = view.breadcrumbs.length === 0 ? view.mark.mention : undefined;
    const actions = {
      ...own,
      ...copyActions(view.card, locale(), mention?.number),
      ...muteControls(view, services),
      onOptions: openOptions,
    };
    return (
      <EntityCard
        card={view.card}
        now={Date.now()}
        locale={locale()}
        theme={settings().theme}
        pinned={view.pinned}
        breadcrumbs={view.breadcrumbs}
        numbers={numbersOf(view.card.entity.id)}
        mention={mention}
        actions={guardActions(actions, mayAct)}
      />
    );
  };
}
