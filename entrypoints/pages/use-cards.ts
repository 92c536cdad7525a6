import { useState } from 'preact/hooks';
import type { EntityCardProps } from '../../components/card/EntityCard.tsx';
import type { EntityId } from '../../core/entity.ts';
import type { Card } from '../../core/facts/card.ts';
import type { Locale } from '../../core/locale.ts';
import { attempt } from '../../extension/async/attempt.ts';
import { sendMessage } from '../../extension/messages/send-message.ts';
import { copyActions } from '../../overlay/copy-actions.ts';

interface OpenCards {
  /** The open card with its actions; undefined if none is open. */
  readonly card: Pick<EntityCardProps, 'card' | 'actions' | 'breadcrumbs' | 'now'> | undefined;
  readonly open: (entity: EntityId) => Promise<void>;
}

/** The cards opened on a page of the extension, one from another. */
export function useCards(locale: Locale): OpenCards {
  const [cards, setCards] = useState<readonly Card[]>([]);
  const openAfter = async (entity: EntityId, before: readonly Card[]) => {
    const found = await attempt('read card', sendMessage('getCard', { entity, locale }));
    if (found.ok && found.value) setCards([...before, found.value]);
  };
  const card = cards.at(-1);
  return {
    card: card && {
      card,
      breadcrumbs: cards.slice(0, -1).map((each) => each.entity),
      now: Date.now(),
      actions: {
        ...copyActions(card, locale),
        onClose: () => setCards([]),
        onOpenEntity: (entity) => openAfter(entity, cards),
        onBack: (place) => setCards(cards.slice(0, place + 1)),
      },
    },
    open: (entity) => openAfter(entity, []),
  };
}
