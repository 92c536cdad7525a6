import { distanceTo, type Point } from '../geometry.ts';
import type { HoverConfig, HoverEvent } from './hover-state.ts';
import { beginHover, dropComing, type HoverStep, startGrace, step, stopGrace } from './hover-steps.ts';
import { isOnTheWay } from './safe-triangle.ts';

type PointEvent<T> = Extract<HoverEvent<T>, { type: 'point' }>;
type ScrollEvent<T> = Extract<HoverEvent<T>, { type: 'scroll' }>;

/** First what the move means for the card that is shown, then what it begins. */
export function movePointer<T>(
  from: HoverStep<T>,
  event: PointEvent<T>,
  config: HoverConfig<T>,
): HoverStep<T> {
  if (isOnShown(from, event, config)) return stay(from, event.at);
  const left = leaveShown(from, event, config);
  const { shown } = left.state;
  if (shown?.phase === 'closing' && isHeading(shown.exit, event)) {
    const waiting = { ...shown, under: event.target };
    return step(dropComing(left, ['pointer']), { shown: waiting });
  }
  return aim(left, event.over === null ? event.target : null, event.at, config);
}

/** A scroll begins nothing: it ends a dwell, and a card whose name has moved away from the pointer. */
export function scrollPage<T>(
  from: HoverStep<T>,
  event: ScrollEvent<T>,
  config: HoverConfig<T>,
): HoverStep<T> {
  const next = dropComing(from, ['pointer']);
  const { shown } = next.state;
  if (shown?.phase !== 'open' || shown.held || isOnShown(next, event, config)) return next;
  return startGrace(next, config, { exit: null, distance: 0, under: null });
}

function isOnShown<T>(
  from: HoverStep<T>,
  event: PointEvent<T> | ScrollEvent<T>,
  config: HoverConfig<T>,
): boolean {
  const { shown } = from.state;
  if (shown === null) return false;
  if (event.over !== null) return event.over === shown.token;
  return event.target !== null && config.isSame(event.target, shown.target);
}

function stay<T>(from: HoverStep<T>, at: Point): HoverStep<T> {
  const next = dropComing(stopGrace(from), ['pointer']);
  const { shown } = next.state;
  if (shown === null) return next;
  const { token, target } = shown;
  const held = shown.phase === 'open' && shown.held;
  return step(next, { shown: { phase: 'open', token, target, held, over: true, at } });
}

/** The pointer is off the card and its name: start the grace, or renew it while it comes nearer. */
function leaveShown<T>(from: HoverStep<T>, event: PointEvent<T>, config: HoverConfig<T>): HoverStep<T> {
  const { shown } = from.state;
  if (shown === null) return from;
  const distance = event.card === null ? Number.POSITIVE_INFINITY : distanceTo(event.card, event.at);
  if (shown.phase === 'open') {
    if (shown.held) return step(from, { shown: { ...shown, over: false } });
    return startGrace(from, config, { exit: shown.at, distance, under: null });
  }
  const isNearer = isHeading(shown.exit, event) && distance < shown.distance;
  const way = { exit: shown.exit, distance, under: null };
  return isNearer ? startGrace(from, config, way) : step(from, { shown: { ...shown, under: null } });
}

function isHeading<T>(exit: Point | null, event: PointEvent<T>): boolean {
  return (
    exit !== null && event.card !== null && event.over === null && isOnTheWay(exit, event.at, event.card)
  );
}

/** What the pointer is on now: go on with it, begin with it, or drop what is no longer pointed at. */
function aim<T>(from: HoverStep<T>, target: T | null, at: Point, config: HoverConfig<T>): HoverStep<T> {
  const { coming, spent, pinned } = from.state;
  const isSame = (other: T | null) => target !== null && other !== null && config.isSame(other, target);
  const fresh = isSame(spent) ? from : step(from, { spent: null });
  if (coming !== null && coming.by !== 'pointer') return fresh;
  if (coming !== null && isSame(coming.target)) return step(fresh, { coming: { ...coming, at } });
  const quiet = dropComing(fresh, ['pointer']);
  const isTaken = isSame(spent) || pinned.some((card) => isSame(card.target));
  return target === null || isTaken ? quiet : beginHover(quiet, target, at, config);
}
