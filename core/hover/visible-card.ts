import type { Point } from '../geometry.ts';
import type { HoverConfig } from './hover-config.ts';
import { isSticky, type Loading, type Open } from './hover-state.ts';
import { type HoverStep, step } from './hover-step.ts';
import { dropPending } from './pending-card.ts';

/** Opens the loaded card, in place of the visible one if there is one. */
export function showPending<T>(
  from: HoverStep<T>,
  pending: Loading<T>,
  config: HoverConfig<T>,
): HoverStep<T> {
  return pending.by === 'link' ? showRelated(from, pending, config) : showTarget(from, pending);
}

/** A related card takes over all that is true of the visible card: sticky, hovered or closing. */
function showRelated<T>(
  from: HoverStep<T>,
  { token, target, at }: Loading<T>,
  config: HoverConfig<T>,
): HoverStep<T> {
  const { visible: before } = from.state;
  if (before === null) return step(from, { pending: null });
  const place = before.phase === 'open' ? before.at : at;
  const next = step(
    from,
    { pending: null, visible: { ...before, token, target } },
    { type: 'show', token, target, by: 'link', at: place, replaces: before.token },
  );
  return before.phase === 'closing' ? startGrace(next, config, before) : next;
}

function showTarget<T>(from: HoverStep<T>, { token, target, by, at }: Loading<T>): HoverStep<T> {
  const isPointer = by === 'pointer';
  // A reader who works inside a card gets focus back before the pointer opens another.
  const ready = isPointer && isSticky(from.state.visible) ? hideVisible(from, { restoreFocus: true }) : from;
  const replaces = ready.state.visible?.token ?? null;
  const visible: Open<T> = { phase: 'open', token, target, sticky: !isPointer, hovered: isPointer, at };
  const shown = step(
    stopGrace(ready),
    { pending: null, visible, suppressed: null },
    { type: 'show', token, target, by, at, replaces },
  );
  return by === 'keyboard' ? step(shown, {}, { type: 'focusCard', token }) : shown;
}

/** The pointer is on the card or its name: the card stays open, and nothing else opens. */
export function keepOpen<T>(from: HoverStep<T>, at: Point): HoverStep<T> {
  const next = dropPending(stopGrace(from), ['pointer']);
  const { visible } = next.state;
  if (visible === null) return next;
  const { token, target } = visible;
  const sticky = isSticky(visible);
  return step(next, { visible: { phase: 'open', token, target, sticky, hovered: true, at } });
}

/** From here on the card stays open without the pointer. */
export function makeSticky<T>(from: HoverStep<T>): HoverStep<T> {
  const { visible } = from.state;
  if (visible === null) return from;
  const { token, target } = visible;
  const isOpen = visible.phase === 'open';
  const place = isOpen ? { hovered: visible.hovered, at: visible.at } : { hovered: false, at: visible.exit };
  return step(stopGrace(from), { visible: { phase: 'open', token, target, sticky: true, ...place } });
}

/** Where the pointer left the card; by default it is not known to head back. */
interface Exit {
  readonly exit: Point | null;
  readonly distance: number;
}

const UNKNOWN_EXIT: Exit = { exit: null, distance: 0 };

/** The pointer has left: the card closes unless the pointer comes back in time. Also renews a running grace. */
export function startGrace<T>(
  from: HoverStep<T>,
  config: HoverConfig<T>,
  { exit, distance, crossed = null }: Exit & { readonly crossed?: T | null } = UNKNOWN_EXIT,
): HoverStep<T> {
  const { visible } = from.state;
  if (visible === null) return from;
  const { token, target } = visible;
  return step(
    from,
    { visible: { phase: 'closing', token, target, exit, distance, crossed } },
    { type: 'startTimer', timer: 'grace', token, ms: config.graceMs },
  );
}

export function stopGrace<T>(from: HoverStep<T>): HoverStep<T> {
  if (from.state.visible?.phase !== 'closing') return from;
  return step(from, {}, { type: 'cancelTimer', timer: 'grace' });
}

/** Closes the card at once; its name does not open it again until the pointer has left it. */
export function hideVisible<T>(
  from: HoverStep<T>,
  { restoreFocus }: { restoreFocus: boolean },
): HoverStep<T> {
  const { visible } = from.state;
  if (visible === null) return from;
  const { token, target } = visible;
  // A related card that is still loading would bring back the card that was just closed.
  const quiet = dropPending(stopGrace(from), ['link']);
  const focused = restoreFocus ? step(quiet, {}, { type: 'restoreFocus', token }) : quiet;
  return step(focused, { visible: null, suppressed: target }, { type: 'hide', token });
}
