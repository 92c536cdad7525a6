import { createElement, Fragment, type VNode } from 'preact';
import type { Card } from '../../core/facts/card.ts';
import type { Rect } from '../../core/geometry.ts';
import type { HoverEvent, Token } from '../../core/hover/hover-state.ts';
import type { CardEffect } from '../../dom/input/hover-driver.ts';
import type { HoverTarget } from '../hover-target.ts';
import { type CardHost, createCardHost } from './card-host.ts';
import type { CardNotice, DrawNotice } from './card-notice.ts';
import type { CardCallbacks, RenderCard } from './card-view.ts';
import { anchorToLine } from './line-anchor.ts';

type Show = Extract<CardEffect<HoverTarget>, { type: 'show' }>;
export type Dispatch = (event: HoverEvent<HoverTarget>) => void;

export interface CardStackOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly renderCard: RenderCard;
  readonly cssText: string;
  readonly notice: CardNotice;
  /** Gives focus back to the frame that a card took it from. */
  readonly returnFocus?: () => void;
}

/** A card on the page. Its token changes when it shows another entity; its host stays. */
interface Slot {
  readonly host: CardHost;
  readonly token: Token;
  readonly target: HoverTarget;
  readonly card: Card;
  readonly pinned: boolean;
}

export interface CardStack {
  show(effect: Show, card: Card): void;
  run(effect: Exclude<CardEffect<HoverTarget>, { type: 'load' | 'show' }>): void;
  cardOf(target: EventTarget | null): Token | null;
  rectOf(token: Token | undefined): Rect | null;
  focused(): Token | null;
  refresh(): void;
}

/** The cards on the page, the hovered one and the pinned ones, each in a host of its own. */
export function createCardStack(options: CardStackOptions, dispatch: Dispatch): CardStack {
  const slots = new Map<Token, Slot>();
  const spare: CardHost[] = [];

  const find = (matches: (slot: Slot) => boolean) => [...slots.values()].find(matches);
  const createHost = (): CardHost => {
    const tell = (event: (token: Token) => HoverEvent<HoverTarget>) => {
      const slot = find((each) => each.host === host);
      if (slot !== undefined) dispatch(event(slot.token));
    };
    const host: CardHost = createCardHost({
      ...options,
      onEscape: () => tell((focus) => ({ type: 'escape', focus })),
      onFocus: (inside) => tell((token) => ({ type: 'focus', token, inside })),
      onForeignFocus: () => options.returnFocus?.(),
      onLost: () => tell((token) => ({ type: 'gone', token })),
    });
    return host;
  };
  const replace = ({ host, token, target }: Slot, message: DrawNotice) => {
    const place = {
      rect: host.rect() ?? new DOMRect(),
      kind: host.isSheet() ? 'sheet' : 'card',
      context: target.mark.context,
      takesFocus: host.hasKeyFocus(),
    } as const;
    // Focus goes back to the page first, so that the message gives it back there too.
    dispatch({ type: 'close', token });
    return options.notice.open(message, place);
  };
  const draw = (slot: Slot) =>
    drawSlot(slot, options.renderCard, dispatch, (message) => replace(slot, message));

  return {
    show({ token, target, by, at, replaces }, card) {
      const old = replaces === null ? undefined : slots.get(replaces);
      if (old !== undefined) slots.delete(old.token);
      const host = old?.host ?? spare.pop() ?? createHost();
      const slot = { host, token, target, card, pinned: old?.pinned ?? false };
      slots.set(token, slot);
      if (by === 'link') return host.update(draw(slot));
      host.open(draw(slot), anchorToLine(target.mark, at), by === 'touch' ? 'sheet' : 'card');
    },
    run({ type, token }) {
      const slot = slots.get(token);
      if (slot === undefined) return;
      if (type === 'focusCard') return slot.host.focus();
      if (type === 'restoreFocus') return slot.host.restoreFocus();
      if (type === 'hide') {
        slots.delete(token);
        slot.host.close();
        spare.push(slot.host);
        return;
      }
      const pinned = { ...slot, pinned: true };
      slots.set(token, pinned);
      slot.host.update(draw(pinned));
      slot.host.pin();
    },
    cardOf: (target) => find(({ host }) => host.contains(target))?.token ?? null,
    rectOf: (token) => (token === undefined ? null : (slots.get(token)?.host.rect() ?? null)),
    focused: () => find(({ host }) => host.hasFocus())?.token ?? null,
    refresh() {
      for (const slot of slots.values()) slot.host.update(draw(slot));
    },
  };
}

function drawSlot(
  slot: Slot,
  renderCard: RenderCard,
  dispatch: Dispatch,
  onReplace: CardCallbacks['onReplace'],
): VNode {
  const { host, token, target, card, pinned } = slot;
  const { mark, breadcrumbs } = target;
  const here = { entity: target.entity, name: card.entity.name };
  const go = (next: HoverTarget) => dispatch({ type: 'navigate', token, target: next });
  const callbacks: CardCallbacks = {
    onClose: () => dispatch({ type: 'close', token }),
    onPin: (wanted) => dispatch(wanted ? { type: 'pin', token } : { type: 'close', token }),
    onMove: host.moveBy,
    onOpenEntity: (entity) => go({ mark, entity, breadcrumbs: [...breadcrumbs, here] }),
    onBack: (place) => {
      const step = breadcrumbs[place];
      if (step) go({ mark, entity: step.entity, breadcrumbs: breadcrumbs.slice(0, place) });
    },
    onReplace,
  };
  // A key of its own: another entity starts at the top, with nothing unfolded.
  return createElement(Fragment, { key: token }, renderCard({ card, mark, pinned, breadcrumbs, callbacks }));
}
