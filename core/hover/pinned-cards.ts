import type { HoverState, Pinned, Token } from './hover-state.ts';
import { type HoverStep, step } from './hover-step.ts';
import { dropPending } from './pending-card.ts';
import { stopGrace } from './visible-card.ts';

/** Takes the visible card out of the hover cycle. */
export function pinVisible<T>(from: HoverStep<T>, token: Token): HoverStep<T> {
  const { visible, pending, pinned } = from.state;
  if (visible?.token !== token) return from;
  // A related card that was loading goes on loading, now for the pinned card.
  const next = pending?.by === 'link' ? { token: pending.token, target: pending.target } : null;
  const card = { phase: 'pinned', token, target: visible.target, next } as const;
  const quiet = dropPending(stopGrace(from), ['pointer', 'link']);
  return step(quiet, { visible: null, pinned: [...pinned, card] }, { type: 'pin', token });
}

/** Loads a related card for a pinned one; unchanged when `token` names none. */
export function loadInPinned<T>(from: HoverStep<T>, token: Token, target: T): HoverStep<T> {
  const { pinned, lastToken } = from.state;
  const card = pinned.find((each) => each.token === token);
  if (card === undefined) return from;
  const next = { token: lastToken + 1, target };
  const change = { pinned: replaceCard(pinned, card, { ...card, next }), lastToken: next.token };
  return step(from, change, { type: 'load', ...next });
}

/** The related card of a pinned one has been loaded, or could not be; unchanged when no pinned card waits for `token`. */
export function showInPinned<T>(from: HoverStep<T>, token: Token, ok: boolean): HoverStep<T> {
  const { pinned } = from.state;
  const card = pinned.find(({ next }) => next?.token === token);
  if (card?.next == null) return from;
  if (!ok) return step(from, { pinned: replaceCard(pinned, card, { ...card, next: null }) });
  const { target } = card.next;
  return step(
    from,
    { pinned: replaceCard(pinned, card, { ...card, token, target, next: null }) },
    { type: 'show', token, target, by: 'link', at: null, replaces: card.token },
  );
}

/** Closes a pinned card; unchanged when `token` names none. */
export function hidePinned<T>(from: HoverStep<T>, token: Token): HoverStep<T> {
  const pinned = from.state.pinned.filter((card) => card.token !== token);
  if (pinned.length === from.state.pinned.length) return from;
  return step(from, { pinned }, { type: 'restoreFocus', token }, { type: 'hide', token });
}

function replaceCard<T>(
  pinned: HoverState<T>['pinned'],
  old: Pinned<T>,
  replacement: Pinned<T>,
): readonly Pinned<T>[] {
  return pinned.map((card) => (card === old ? replacement : card));
}
