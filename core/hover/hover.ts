import { movePointer, scrollPage } from './hover-pointer.ts';
import type { HoverConfig, HoverEvent, HoverState, Timer, Token } from './hover-state.ts';
import {
  dropComing,
  type HoverStep,
  hidePinned,
  hideShown,
  holdShown,
  loadNow,
  showComing,
  spendComing,
  startGrace,
  step,
  stopGrace,
} from './hover-steps.ts';

/**
 * The life of a card: dwelling → loading → open → closing, or pinned. Pure: what must be done comes back as effects.
 * An event that names a token which is no longer current changes nothing.
 */
export function hover<T>(state: HoverState<T>, event: HoverEvent<T>, config: HoverConfig<T>): HoverStep<T> {
  const from: HoverStep<T> = { state, effects: [] };
  switch (event.type) {
    case 'point':
      return movePointer(from, event, config);
    case 'scroll':
      return scrollPage(from, event, config);
    case 'leave':
      return leavePage(from, config);
    case 'press':
      return press(from, event.over);
    case 'interrupt':
      return spendComing(from);
    case 'escape':
      return pressEscape(from, event.focus);
    case 'timer':
      return endTimer(from, event.timer, event.token, config);
    case 'answer':
      return endLoad(from, event.token, event.ok, config);
    case 'open':
      return openNow(from, event.target, event.by, config);
    case 'navigate':
      return navigate(from, event.token, event.target);
    case 'focus':
      return moveFocus(from, event.token, event.inside, config);
    case 'pin':
      return pin(from, event.token);
    case 'close':
      return state.shown?.token === event.token
        ? hideShown(from, { restoreFocus: true })
        : hidePinned(from, event.token);
    case 'gone':
      return loseTarget(from, event.token);
  }
}

function leavePage<T>(from: HoverStep<T>, config: HoverConfig<T>): HoverStep<T> {
  const next = step(dropComing(from, ['pointer']), { spent: null });
  const { shown } = next.state;
  if (shown?.phase !== 'open') return next;
  if (shown.held) return step(next, { shown: { ...shown, over: false } });
  return startGrace(next, config, { exit: null, distance: 0, under: null });
}

function press<T>(from: HoverStep<T>, over: Token | null): HoverStep<T> {
  const { shown } = from.state;
  if (over !== null && over === shown?.token) return dropComing(from, ['pointer']);
  // No restored focus: the press itself says where focus goes.
  return dropComing(hideShown(spendComing(from), { restoreFocus: false }), ['keyboard', 'touch']);
}

function pressEscape<T>(from: HoverStep<T>, focus: Token | null): HoverStep<T> {
  const { shown, coming } = from.state;
  const next = dropComing(spendComing(from), ['keyboard', 'touch', 'link']);
  if (shown !== null) return hideShown(next, { restoreFocus: true });
  return focus === null || coming !== null ? next : hidePinned(next, focus);
}

function endTimer<T>(from: HoverStep<T>, timer: Timer, token: Token, config: HoverConfig<T>): HoverStep<T> {
  const { coming, shown } = from.state;
  if (timer === 'grace') {
    if (shown?.phase !== 'closing' || shown.token !== token) return from;
    const next = step(dropComing(from, ['link']), { shown: null }, { type: 'hide', token });
    return shown.under === null || next.state.coming !== null
      ? next
      : loadNow(next, shown.under, 'pointer', null);
  }
  if (coming?.token !== token) return from;
  if (timer === 'load' && coming.phase === 'dwelling') {
    const { target, by, at } = coming;
    const ms = config.dwellMs - config.loadMs;
    const loading = { phase: 'loading', token, target, by, at, due: ms <= 0, ready: false } as const;
    const next = step(from, { coming: loading }, { type: 'load', token, target });
    return ms <= 0 ? next : step(next, {}, { type: 'startTimer', timer: 'show', token, ms });
  }
  if (timer === 'show' && coming.phase === 'loading' && !coming.due) {
    const due = { ...coming, due: true };
    return coming.ready ? showComing(from, due, config) : step(from, { coming: due });
  }
  return from;
}

function endLoad<T>(from: HoverStep<T>, token: Token, ok: boolean, config: HoverConfig<T>): HoverStep<T> {
  const { coming, pinned } = from.state;
  if (coming?.phase === 'loading' && coming.token === token) {
    if (!ok) return coming.by === 'pointer' ? spendComing(from) : dropComing(from, [coming.by]);
    return coming.due ? showComing(from, coming, config) : step(from, { coming: { ...coming, ready: true } });
  }
  const card = pinned.find(({ next }) => next?.token === token);
  if (card?.next == null) return from;
  const { target } = card.next;
  const change = ok ? { ...card, token, target, next: null } : { ...card, next: null };
  const next = step(from, { pinned: pinned.map((other) => (other === card ? change : other)) });
  if (!ok) return next;
  return step(next, {}, { type: 'show', token, target, by: 'link', at: null, replaces: card.token });
}

function openNow<T>(from: HoverStep<T>, target: T, by: 'keyboard' | 'touch', config: HoverConfig<T>) {
  const { shown, pinned } = from.state;
  const quiet = dropComing(from, ['pointer', 'keyboard', 'touch', 'link']);
  const isShown = shown !== null && config.isSame(shown.target, target);
  const card = isShown ? shown : pinned.find((other) => config.isSame(other.target, target));
  if (card === undefined) return loadNow(quiet, target, by, null);
  const { token } = card;
  const next = isShown ? holdShown(quiet) : quiet;
  return by === 'keyboard' ? step(next, {}, { type: 'focusCard', token }) : next;
}

function navigate<T>(from: HoverStep<T>, token: Token, target: T): HoverStep<T> {
  const { shown, pinned, lastToken } = from.state;
  if (shown?.token === token) {
    return loadNow(dropComing(from, ['pointer', 'keyboard', 'touch', 'link']), target, 'link', null);
  }
  const card = pinned.find((other) => other.token === token);
  if (card === undefined) return from;
  const next = { token: lastToken + 1, target };
  return step(
    from,
    { pinned: pinned.map((other) => (other === card ? { ...card, next } : other)), lastToken: next.token },
    { type: 'load', ...next },
  );
}

function moveFocus<T>(from: HoverStep<T>, token: Token, inside: boolean, config: HoverConfig<T>) {
  const { shown } = from.state;
  if (shown?.token !== token) return from;
  if (inside) return holdShown(from);
  if (shown.phase === 'closing') return from;
  if (shown.over) return step(from, { shown: { ...shown, held: false } });
  return startGrace(from, config, { exit: null, distance: 0, under: null });
}

function pin<T>(from: HoverStep<T>, token: Token): HoverStep<T> {
  const { shown, coming, pinned } = from.state;
  if (shown?.token !== token) return from;
  // A related card that was on its way goes on loading for the pinned card.
  const next = coming?.by === 'link' ? { token: coming.token, target: coming.target } : null;
  const card = { phase: 'pinned', token, target: shown.target, next } as const;
  const quiet = dropComing(stopGrace(from), ['pointer', 'link']);
  return step(quiet, { shown: null, pinned: [...pinned, card] }, { type: 'pin', token });
}

function loseTarget<T>(from: HoverStep<T>, token: Token): HoverStep<T> {
  const { shown } = from.state;
  if (shown?.token !== token || (shown.phase === 'open' && shown.held)) return from;
  return hideShown(from, { restoreFocus: false });
}
