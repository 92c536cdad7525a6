import type { Card } from '../../core/facts/card.ts';
import type { Rect } from '../../core/geometry.ts';
import type { HoverEvent } from '../../core/hover/hover-events.ts';
import type { Token } from '../../core/hover/hover-state.ts';
import type { CardEffect } from '../../dom/input/hover-driver.ts';
import type { Dispatch, HoverTarget } from '../hover-target.ts';
import type { CardNotice, NoticePlace } from './card-notice.ts';
import type { RenderCard } from './card-view.ts';
import { type CardHost, createCardHost } from './host/card-host.ts';
import { anchorToLine } from './line-anchor.ts';
import type { ShadowRootOf } from './place/flat-tree.ts';
import { renderSlot, type Slot } from './render-slot.ts';

type ShowEffect = Extract<CardEffect<HoverTarget>, { type: 'show' }>;

interface CardStackOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly renderCard: RenderCard;
  readonly cssText: string;
  /** By default, open roots only. */
  readonly shadowRootOf?: ShadowRootOf | undefined;
  readonly notice: CardNotice;
  readonly claimHost: (host: Element) => void;
  /** Moves focus back to the frame that a card took it from. */
  readonly returnFocus?: () => void;
}

/** Carries out the hover reducer's effects on the cards of the page. */
export interface CardStack {
  show(effect: ShowEffect, card: Card): void;
  run(effect: Exclude<CardEffect<HoverTarget>, { type: 'load' | 'show' }>): void;
  /** The card that an event's target is in. */
  cardOf(target: EventTarget | null): Token | null;
  rectOf(token: Token): Rect | null;
  focusedCard(): Token | null;
  /** Renders every card again. */
  refresh(): void;
}

/** The cards on the page, the visible one and the pinned ones, each in a host of its own. */
export function createCardStack(options: CardStackOptions, dispatch: Dispatch): CardStack {
  const slots = new Map<Token, Slot>();
  const spareHosts: CardHost[] = [];
  const find = (matches: (slot: Slot) => boolean) => [...slots.values()].find(matches);
  const tokenOf = (host: CardHost) => find((slot) => slot.host === host)?.token;

  const renderInto = (slot: Slot) => {
    // A second message, as when the change is refused, appears where the first one did: the card is gone by then.
    let place: NoticePlace | undefined;
    return renderSlot(slot, options.renderCard, dispatch, (renderNotice) => {
      place ??= noticePlaceOf(slot);
      // Focus goes back to the page first, so that the message later returns it there too.
      dispatch({ type: 'close', token: slot.token });
      return options.notice.open(renderNotice, place);
    });
  };

  return {
    show({ token, target, by, at, replaces }, card) {
      const old = replaces === null ? undefined : slots.get(replaces);
      if (old !== undefined) slots.delete(old.token);
      const host = old?.host ?? spareHosts.pop() ?? createSlotHost(options, tokenOf, dispatch);
      const slot = { host, token, target, card, pinned: old?.pinned ?? false };
      slots.set(token, slot);
      if (by === 'link') return host.update(renderInto(slot));
      host.open(renderInto(slot), anchorToLine(target.mark, at), by === 'touch' ? 'sheet' : 'card');
    },
    run({ type, token }) {
      const slot = slots.get(token);
      if (slot === undefined) return;
      if (type === 'focusCard') return slot.host.focus();
      if (type === 'restoreFocus') return slot.host.restoreFocus();
      if (type === 'hide') {
        slots.delete(token);
        slot.host.close();
        spareHosts.push(slot.host);
        return;
      }
      const pinned = { ...slot, pinned: true };
      slots.set(token, pinned);
      slot.host.update(renderInto(pinned));
      slot.host.pin();
    },
    cardOf: (target) => find(({ host }) => host.contains(target))?.token ?? null,
    rectOf: (token) => slots.get(token)?.host.rect() ?? null,
    focusedCard: () => find(({ host }) => host.hasFocus())?.token ?? null,
    refresh() {
      for (const slot of slots.values()) slot.host.update(renderInto(slot));
    },
  };
}

/** A host that reports what happens in it for whichever card it holds at the time. */
function createSlotHost(
  { document, signal, cssText, claimHost, shadowRootOf, returnFocus }: CardStackOptions,
  tokenOf: (host: CardHost) => Token | undefined,
  dispatch: Dispatch,
): CardHost {
  const report = (eventFor: (token: Token) => HoverEvent<HoverTarget>) => {
    const token = tokenOf(host);
    if (token !== undefined) dispatch(eventFor(token));
  };
  const host: CardHost = createCardHost({
    document,
    signal,
    cssText,
    claimHost,
    shadowRootOf,
    onEscape: () => report((focus) => ({ type: 'escape', focus })),
    onFocus: (inside) => report((token) => ({ type: 'focus', token, inside })),
    onForeignFocus: () => returnFocus?.(),
    onLost: () => report((token) => ({ type: 'gone', token })),
    onRefused: () => report((token) => ({ type: 'close', token })),
  });
  return host;
}

/** A message that replaces a card appears where the card is now. */
function noticePlaceOf({ host, target }: Slot): NoticePlace {
  return {
    rect: host.rect() ?? new DOMRect(),
    kind: host.isSheet() ? 'sheet' : 'card',
    context: target.mark.context,
    takesFocus: host.hasKeyFocus(),
  };
}
