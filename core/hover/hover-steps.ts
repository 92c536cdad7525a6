import type { Point } from '../geometry.ts';
import type { Asker, HoverConfig, HoverEffect, HoverState, Loading, Open, Token } from './hover-state.ts';

/** A state and what must be done to get there. Each function below takes one and returns the next. */
export interface HoverStep<T> {
  readonly state: HoverState<T>;
  readonly effects: readonly HoverEffect<T>[];
}

export function step<T>(
  from: HoverStep<T>,
  change: Partial<HoverState<T>>,
  ...effects: HoverEffect<T>[]
): HoverStep<T> {
  return { state: { ...from.state, ...change }, effects: [...from.effects, ...effects] };
}

/** Drops the card that is coming, if one of `askers` asked for it. Its answer will find no token. */
export function dropComing<T>(from: HoverStep<T>, askers: readonly Asker[]): HoverStep<T> {
  const { coming } = from.state;
  if (coming === null || !askers.includes(coming.by)) return from;
  if (coming.phase === 'dwelling')
    return step(from, { coming: null }, { type: 'cancelTimer', timer: 'load' });
  if (!coming.due) return step(from, { coming: null }, { type: 'cancelTimer', timer: 'show' });
  return step(from, { coming: null });
}

/** As `dropComing` for the pointer's own request; the same name does not start again until the pointer left it. */
export function spendComing<T>(from: HoverStep<T>): HoverStep<T> {
  const { coming } = from.state;
  if (coming?.by !== 'pointer') return from;
  return step(dropComing(from, ['pointer']), { spent: coming.target });
}

/** The pointer came to rest on a name: wait, or load at once when a card is open and not held. */
export function beginHover<T>(from: HoverStep<T>, target: T, at: Point | null, config: HoverConfig<T>) {
  const token = from.state.lastToken + 1;
  const { shown } = from.state;
  const isNext = shown !== null && !(shown.phase === 'open' && shown.held);
  if (isNext) return loadNow(from, target, 'pointer', at);
  const ms = Math.min(config.loadMs, config.dwellMs);
  return step(
    from,
    { coming: { phase: 'dwelling', token, target, by: 'pointer', at }, lastToken: token },
    { type: 'startTimer', timer: 'load', token, ms },
  );
}

/** Loads without dwell; the answer shows as soon as it is here. */
export function loadNow<T>(from: HoverStep<T>, target: T, by: Asker, at: Point | null): HoverStep<T> {
  const token = from.state.lastToken + 1;
  const coming = { phase: 'loading', token, target, by, at, due: true, ready: false } as const;
  return step(from, { coming, lastToken: token }, { type: 'load', token, target });
}

/** Puts the loaded card in the place of the one that is shown. */
export function showComing<T>(from: HoverStep<T>, coming: Loading<T>, config: HoverConfig<T>): HoverStep<T> {
  const { token, target, by } = coming;
  // A reader who works inside a card gets focus back before the pointer opens another one.
  const isBusy = by === 'pointer' && from.state.shown?.phase === 'open' && from.state.shown.held;
  const ready = isBusy ? hideShown(from, { restoreFocus: true }) : from;
  const before = ready.state.shown;
  const replaces = before?.token ?? null;
  const at = by === 'link' && before?.phase === 'open' ? before.at : coming.at;
  const show = { type: 'show', token, target, by, at, replaces } as const;
  if (by === 'link' && before !== null) {
    const next = step(ready, { coming: null, shown: { ...before, token, target } }, show);
    return before.phase === 'closing' ? startGrace(next, config, before) : next;
  }
  const shown: Open<T> = {
    phase: 'open',
    token,
    target,
    held: by !== 'pointer',
    over: by === 'pointer',
    at,
  };
  const next = step(stopGrace(ready), { coming: null, shown, spent: null }, show);
  return by === 'keyboard' ? step(next, {}, { type: 'focusCard', token }) : next;
}

export function hideShown<T>(from: HoverStep<T>, { restoreFocus }: { restoreFocus: boolean }): HoverStep<T> {
  const { shown } = from.state;
  if (shown === null) return from;
  const token = shown.token;
  // A link's answer would otherwise bring back the card that was just closed.
  const quiet = dropComing(stopGrace(from), ['link']);
  const focused = restoreFocus ? step(quiet, {}, { type: 'restoreFocus', token }) : quiet;
  return step(focused, { shown: null, spent: shown.target }, { type: 'hide', token });
}

/** From here on the pointer alone does not close the card. */
export function holdShown<T>(from: HoverStep<T>): HoverStep<T> {
  const { shown } = from.state;
  if (shown === null) return from;
  const { token, target } = shown;
  const where = shown.phase === 'open' ? { over: shown.over, at: shown.at } : { over: false, at: shown.exit };
  return step(stopGrace(from), { shown: { phase: 'open', token, target, held: true, ...where } });
}

/** Removes a pinned card; unchanged when `token` names none. */
export function hidePinned<T>(from: HoverStep<T>, token: Token): HoverStep<T> {
  const pinned = from.state.pinned.filter((card) => card.token !== token);
  if (pinned.length === from.state.pinned.length) return from;
  return step(from, { pinned }, { type: 'restoreFocus', token }, { type: 'hide', token });
}

export function startGrace<T>(
  from: HoverStep<T>,
  config: HoverConfig<T>,
  way: { exit: Point | null; distance: number; under: T | null },
): HoverStep<T> {
  const { shown } = from.state;
  if (shown === null) return from;
  const { token, target } = shown;
  const { exit, distance, under } = way;
  return step(
    from,
    { shown: { phase: 'closing', token, target, exit, distance, under } },
    { type: 'startTimer', timer: 'grace', token, ms: config.graceMs },
  );
}

export function stopGrace<T>(from: HoverStep<T>): HoverStep<T> {
  if (from.state.shown?.phase !== 'closing') return from;
  return step(from, {}, { type: 'cancelTimer', timer: 'grace' });
}
