import { distanceTo, type Point } from '../geometry.ts';
import type { HoverConfig } from './hover-config.ts';
import type { EventOf } from './hover-events.ts';
import { isSticky } from './hover-state.ts';
import { type HoverStep, step } from './hover-step.ts';
import { dropPending, startDwell, startLoading } from './pending-card.ts';
import { isInSafeTriangle } from './safe-triangle.ts';
import { keepOpen, startGrace } from './visible-card.ts';

type PointEvent<T> = EventOf<T, 'point'>;
type ScrollEvent<T> = EventOf<T, 'scroll'>;

/** First what the move means for the visible card, then for the pending one. */
export function movePointer<T>(
  from: HoverStep<T>,
  event: PointEvent<T>,
  config: HoverConfig<T>,
): HoverStep<T> {
  if (isOnVisible(from, event, config)) return keepOpen(from, event.at);
  const left = leaveVisible(from, event, config);
  const { visible } = left.state;
  if (visible?.phase === 'closing' && isHeadingForCard(visible.exit, event)) {
    return step(dropPending(left, ['pointer']), { visible: { ...visible, crossed: event.target } });
  }
  return pointAt(left, event.hoveredCard === null ? event.target : null, event.at, config);
}

/** A scroll opens nothing: it ends a dwell, and closes a card whose name has moved away from the pointer. */
export function scrollPage<T>(
  from: HoverStep<T>,
  event: ScrollEvent<T>,
  config: HoverConfig<T>,
): HoverStep<T> {
  const next = dropPending(from, ['pointer']);
  const { visible } = next.state;
  const isKept = visible?.phase !== 'open' || isSticky(visible) || isOnVisible(next, event, config);
  return isKept ? next : startGrace(next, config);
}

export function leavePage<T>(from: HoverStep<T>, config: HoverConfig<T>): HoverStep<T> {
  const next = step(dropPending(from, ['pointer']), { suppressed: null });
  const { visible } = next.state;
  if (isSticky(visible)) return step(next, { visible: { ...visible, hovered: false } });
  return visible?.phase === 'open' ? startGrace(next, config) : next;
}

/** Whether the pointer is on the visible card or on its name. */
function isOnVisible<T>(
  { state: { visible } }: HoverStep<T>,
  { hoveredCard, target }: PointEvent<T> | ScrollEvent<T>,
  config: HoverConfig<T>,
): boolean {
  if (visible === null) return false;
  if (hoveredCard !== null) return hoveredCard === visible.token;
  return target !== null && config.isSame(target, visible.target);
}

/** The pointer is off the card and its name: start the grace, or renew it as long as the pointer comes closer. */
function leaveVisible<T>(from: HoverStep<T>, event: PointEvent<T>, config: HoverConfig<T>): HoverStep<T> {
  const { visible } = from.state;
  if (visible === null) return from;
  if (isSticky(visible)) return step(from, { visible: { ...visible, hovered: false } });
  const { cardRect, at } = event;
  const distance = cardRect === null ? Number.POSITIVE_INFINITY : distanceTo(cardRect, at);
  if (visible.phase === 'open') return startGrace(from, config, { exit: visible.at, distance });
  const isCloser = isHeadingForCard(visible.exit, event) && distance < visible.distance;
  if (isCloser) return startGrace(from, config, { exit: visible.exit, distance });
  return step(from, { visible: { ...visible, crossed: null } });
}

function isHeadingForCard<T>(exit: Point | null, { at, cardRect, hoveredCard }: PointEvent<T>): boolean {
  if (exit === null || cardRect === null || hoveredCard !== null) return false;
  return isInSafeTriangle(exit, at, cardRect);
}

/** What the pointer is on now: carry on with it, begin with it, or drop what it no longer points at. */
function pointAt<T>(from: HoverStep<T>, target: T | null, at: Point, config: HoverConfig<T>): HoverStep<T> {
  const { pending, suppressed, pinned, visible } = from.state;
  const isTarget = (other: T | null) => target !== null && other !== null && config.isSame(other, target);
  const next = isTarget(suppressed) ? from : step(from, { suppressed: null });
  if (pending !== null && pending.by !== 'pointer') return next;
  if (pending !== null && isTarget(pending.target)) return step(next, { pending: { ...pending, at } });
  const quiet = dropPending(next, ['pointer']);
  const isTaken = isTarget(suppressed) || pinned.some((card) => isTarget(card.target));
  if (target === null || isTaken) return quiet;
  // From one card to the next there is no dwell, unless the reader is at work in the first.
  const isMovingOn = visible !== null && !isSticky(visible);
  return isMovingOn ? startLoading(quiet, target, 'pointer', at) : startDwell(quiet, target, at, config);
}
