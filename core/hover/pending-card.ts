import type { Point } from '../geometry.ts';
import type { HoverConfig } from './hover-config.ts';
import type { Trigger } from './hover-state.ts';
import { type HoverStep, step } from './hover-step.ts';

/** The pointer has come to rest on a name: wait before anything is loaded. */
export function startDwell<T>(
  from: HoverStep<T>,
  target: T,
  at: Point | null,
  config: HoverConfig<T>,
): HoverStep<T> {
  const token = from.state.lastToken + 1;
  const ms = Math.min(config.loadMs, config.dwellMs);
  return step(
    from,
    { pending: { phase: 'dwelling', token, target, by: 'pointer', at }, lastToken: token },
    { type: 'startTimer', timer: 'load', token, ms },
  );
}

/** Loads a card without dwell; it opens as soon as the answer is here. */
export function startLoading<T>(
  from: HoverStep<T>,
  target: T,
  by: Trigger,
  at: Point | null = null,
): HoverStep<T> {
  const token = from.state.lastToken + 1;
  const pending = { phase: 'loading', token, target, by, at, due: true, ready: false } as const;
  return step(from, { pending, lastToken: token }, { type: 'load', token, target });
}

/** Drops the pending card if one of `triggers` asked for it. Its answer, should it come, no longer has a current token. */
export function dropPending<T>(from: HoverStep<T>, triggers: readonly Trigger[]): HoverStep<T> {
  const { pending } = from.state;
  if (pending === null || !triggers.includes(pending.by)) return from;
  const dropped = step(from, { pending: null });
  if (pending.phase === 'dwelling') return step(dropped, {}, { type: 'cancelTimer', timer: 'load' });
  return pending.due ? dropped : step(dropped, {}, { type: 'cancelTimer', timer: 'show' });
}

/** Drops the pointer's pending card; the same name does not start again until the pointer has left it. */
export function suppressPending<T>(from: HoverStep<T>): HoverStep<T> {
  const { pending } = from.state;
  if (pending?.by !== 'pointer') return from;
  return step(dropPending(from, ['pointer']), { suppressed: pending.target });
}
