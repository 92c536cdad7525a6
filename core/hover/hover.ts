import { endTimer, receiveAnswer } from './async-events.ts';
import type { HoverConfig } from './hover-config.ts';
import type { EventOf, HoverEvent } from './hover-events.ts';
import { type HoverState, isSticky, type Token, type Trigger } from './hover-state.ts';
import { type HoverStep, step } from './hover-step.ts';
import { dropPending, startLoading, suppressPending } from './pending-card.ts';
import { hidePinned, loadInPinned, pinVisible } from './pinned-cards.ts';
import { leavePage, movePointer, scrollPage } from './pointer-events.ts';
import { hideVisible, makeSticky, startGrace } from './visible-card.ts';

/**
 * The life of cards as a pure reducer: state and event in, next state and effects out.
 *
 *     pending                                    visible
 *
 *     ┌──────────┐  load timer  ┌─────────┐      ┌──────┐  pointer leaves   ┌─────────┐  grace timer
 *     │ dwelling │─────────────▶│ loading │─────▶│ open │──────────────────▶│ closing │──────────────▶ gone
 *     └──────────┘              └─────────┘      └──────┘◀──────────────────└─────────┘
 *          ▲                         ▲  answer,     │      pointer returns       │
 *          │                         │  dwell over  │ pin                        │ pin
 *     point at a name                │              ▼                            ▼
 *                                    │           ┌────────────────────────────────┐  close
 *         open (by key or tap), navigate (link), │             pinned             │──────────────▶ gone
 *         point while a card is visible          └────────────────────────────────┘
 *
 * One card may be pending while another is visible; when it opens, it replaces the visible one. A pending card is
 * dropped when the pointer leaves the name, and by a press, Escape, typing or a scroll. A sticky card (opened by key or
 * tap, or with focus inside) does not start to close when the pointer leaves.
 *
 * A pointer that rests on a name, with the default times (ms):
 *
 *       0  point a      dwelling a#1          start the load timer (150)
 *     150  timer load   loading a#1           load a, start the show timer (200)
 *     230  answer       loading a#1 ready
 *     350  timer show   open a#1              show a
 *     900  point away   closing a#1           start the grace timer (300)
 *    1200  timer grace  idle                  hide a
 *
 * An event whose token is no longer current changes nothing, so late answers and timers do no harm.
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
      return press(from, event.hoveredCard);
    case 'interrupt':
      return suppressPending(from);
    case 'escape':
      return pressEscape(from, event.focus);
    case 'timer':
      return endTimer(from, event, config);
    case 'answer':
      return receiveAnswer(from, event, config);
    case 'open':
      return openAtOnce(from, event, config);
    case 'navigate':
      return navigate(from, event);
    case 'focus':
      return moveFocus(from, event, config);
    case 'pin':
      return pinVisible(from, event.token);
    case 'close':
      return close(from, event.token);
    case 'gone':
      return loseTarget(from, event.token);
  }
}

const ALL_TRIGGERS: readonly Trigger[] = ['pointer', 'keyboard', 'touch', 'link'];

function press<T>(from: HoverStep<T>, hoveredCard: Token | null): HoverStep<T> {
  const { visible } = from.state;
  if (hoveredCard !== null && hoveredCard === visible?.token) return dropPending(from, ['pointer']);
  // Focus is not restored: the press itself moves it.
  const closed = hideVisible(suppressPending(from), { restoreFocus: false });
  return dropPending(closed, ['keyboard', 'touch']);
}

function pressEscape<T>(from: HoverStep<T>, focus: Token | null): HoverStep<T> {
  const { visible, pending } = from.state;
  const next = dropPending(suppressPending(from), ['keyboard', 'touch', 'link']);
  if (visible !== null) return hideVisible(next, { restoreFocus: true });
  return focus === null || pending !== null ? next : hidePinned(next, focus);
}

/** By key or tap. A card that is already on the page is kept; by key it gets focus. */
function openAtOnce<T>(
  from: HoverStep<T>,
  { target, by }: EventOf<T, 'open'>,
  config: HoverConfig<T>,
): HoverStep<T> {
  const { visible, pinned } = from.state;
  const quiet = dropPending(from, ALL_TRIGGERS);
  const isVisible = visible !== null && config.isSame(visible.target, target);
  const card = isVisible ? visible : pinned.find((each) => config.isSame(each.target, target));
  if (card === undefined) return startLoading(quiet, target, by);
  const kept = isVisible ? makeSticky(quiet) : quiet;
  return by === 'keyboard' ? step(kept, {}, { type: 'focusCard', token: card.token }) : kept;
}

function navigate<T>(from: HoverStep<T>, { token, target }: EventOf<T, 'navigate'>): HoverStep<T> {
  if (from.state.visible?.token !== token) return loadInPinned(from, token, target);
  return startLoading(dropPending(from, ALL_TRIGGERS), target, 'link');
}

function moveFocus<T>(
  from: HoverStep<T>,
  { token, inside }: EventOf<T, 'focus'>,
  config: HoverConfig<T>,
): HoverStep<T> {
  const { visible } = from.state;
  if (visible?.token !== token) return from;
  if (inside) return makeSticky(from);
  if (visible.phase === 'closing') return from;
  return visible.hovered ? step(from, { visible: { ...visible, sticky: false } }) : startGrace(from, config);
}

function close<T>(from: HoverStep<T>, token: Token): HoverStep<T> {
  const isVisible = from.state.visible?.token === token;
  return isVisible ? hideVisible(from, { restoreFocus: true }) : hidePinned(from, token);
}

function loseTarget<T>(from: HoverStep<T>, token: Token): HoverStep<T> {
  const { visible } = from.state;
  if (visible?.token !== token || isSticky(visible)) return from;
  return hideVisible(from, { restoreFocus: false });
}
