import type { HoverConfig } from './hover-config.ts';
import type { EventOf } from './hover-events.ts';
import type { Token } from './hover-state.ts';
import { type HoverStep, step } from './hover-step.ts';
import { dropPending, startLoading, suppressPending } from './pending-card.ts';
import { showInPinned } from './pinned-cards.ts';
import { showPending } from './visible-card.ts';

/** A timer has ended. One whose token is no longer current changes nothing. */
export function endTimer<T>(
  from: HoverStep<T>,
  { timer, token }: EventOf<T, 'timer'>,
  config: HoverConfig<T>,
): HoverStep<T> {
  switch (timer) {
    case 'load':
      return beginLoad(from, token, config);
    case 'show':
      return endDwell(from, token, config);
    case 'grace':
      return endGrace(from, token);
  }
}

/** A load has ended: the card opens if its dwell is over, and otherwise waits for that. */
export function receiveAnswer<T>(
  from: HoverStep<T>,
  { token, ok }: EventOf<T, 'answer'>,
  config: HoverConfig<T>,
): HoverStep<T> {
  const { pending } = from.state;
  if (pending?.phase !== 'loading' || pending.token !== token) return showInPinned(from, token, ok);
  if (!ok) return pending.by === 'pointer' ? suppressPending(from) : dropPending(from, [pending.by]);
  return pending.due
    ? showPending(from, pending, config)
    : step(from, { pending: { ...pending, ready: true } });
}

function beginLoad<T>(from: HoverStep<T>, token: Token, config: HoverConfig<T>): HoverStep<T> {
  const { pending } = from.state;
  if (pending?.phase !== 'dwelling' || pending.token !== token) return from;
  const { target, by, at } = pending;
  const ms = config.dwellMs - config.loadMs;
  const due = ms <= 0;
  const loading = { phase: 'loading', token, target, by, at, due, ready: false } as const;
  const next = step(from, { pending: loading }, { type: 'load', token, target });
  return due ? next : step(next, {}, { type: 'startTimer', timer: 'show', token, ms });
}

function endDwell<T>(from: HoverStep<T>, token: Token, config: HoverConfig<T>): HoverStep<T> {
  const { pending } = from.state;
  if (pending?.phase !== 'loading' || pending.token !== token || pending.due) return from;
  const due = { ...pending, due: true };
  return pending.ready ? showPending(from, due, config) : step(from, { pending: due });
}

/** The card closes. If the pointer has come to rest on a name on its way there, that name's card is next. */
function endGrace<T>(from: HoverStep<T>, token: Token): HoverStep<T> {
  const { visible } = from.state;
  if (visible?.phase !== 'closing' || visible.token !== token) return from;
  const next = step(dropPending(from, ['link']), { visible: null }, { type: 'hide', token });
  if (visible.crossed === null || next.state.pending !== null) return next;
  return startLoading(next, visible.crossed, 'pointer');
}
