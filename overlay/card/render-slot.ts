import { createElement, Fragment, type VNode } from 'preact';
import type { Card } from '../../core/facts/card.ts';
import type { Token } from '../../core/hover/hover-state.ts';
import type { Dispatch, HoverTarget } from '../hover-target.ts';
import type { CardCallbacks, RenderCard } from './card-view.ts';
import type { CardHost } from './host/card-host.ts';

/** A card on the page. When it shows another entity its token changes; its host stays. */
export interface Slot {
  readonly host: CardHost;
  readonly token: Token;
  readonly target: HoverTarget;
  readonly card: Card;
  readonly pinned: boolean;
}

/** Renders a slot's card, with callbacks that report what the reader does in it. */
export function renderSlot(
  { host, token, target, card, pinned }: Slot,
  renderCard: RenderCard,
  dispatch: Dispatch,
  onReplace: CardCallbacks['onReplace'],
): VNode {
  const { mark, breadcrumbs } = target;
  const here = { entity: target.entity, name: card.entity.name };
  const navigateTo = (next: HoverTarget) => dispatch({ type: 'navigate', token, target: next });
  const callbacks: CardCallbacks = {
    onClose: () => dispatch({ type: 'close', token }),
    onPin: (isPinned) => dispatch(isPinned ? { type: 'pin', token } : { type: 'close', token }),
    onMove: host.moveBy,
    onOpenEntity: (entity) => navigateTo({ mark, entity, breadcrumbs: [...breadcrumbs, here] }),
    onBack: (index) => {
      const step = breadcrumbs[index];
      if (step) navigateTo({ mark, entity: step.entity, breadcrumbs: breadcrumbs.slice(0, index) });
    },
    mayAct: host.mayAct,
    onReplace,
  };
  // Keyed by token: another entity starts scrolled to the top, with nothing unfolded.
  return createElement(Fragment, { key: token }, renderCard({ card, mark, pinned, breadcrumbs, callbacks }));
}
