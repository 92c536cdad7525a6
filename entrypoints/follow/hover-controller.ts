import type { Card } from '../../core/card.ts';
import type { EntityId } from '../../core/entity.ts';
import type { FrameReport } from '../../core/frame-report.ts';
import { DWELL_MS, GRACE_MS, heldTarget, isBusy, LOAD_MS, type Token } from '../../core/hover-state.ts';
import { type CardEffect, createHoverDriver } from '../../dom/hover-driver.ts';
import type { Mark } from '../../dom/mark.ts';
import { listenToPointer } from '../../dom/pointer.ts';
import type { CardDeck, Dispatch } from '../card/card-deck.ts';
import type { FrameMessages } from './frame-messages.ts';
import { createFrameListener } from './hear-frames.ts';
import { type HoverTarget, isSamePlace, isSelected, targetOf } from './hover-target.ts';
import { createTopTeller } from './tell-top.ts';

export interface HoverControllerOptions {
  readonly window: Window;
  /** Ends everything: listeners, timers, cards. */
  readonly signal: AbortSignal;
  readonly markAt: (x: number, y: number, target?: EventTarget | null) => Mark | null;
  /** Null, or a rejected promise: there is nothing to show. */
  readonly loadCard: (entity: EntityId) => Promise<Card | null>;
  /** Asked for at the first card, and again after a rejection. */
  readonly loadDeck: (dispatch: Dispatch) => Promise<CardDeck>;
  /** The top frame shows the cards of frames that are too small. */
  readonly frames: FrameMessages;
  /** The last move before the controller was there: the pointer may rest on a name. */
  readonly lastMove?: PointerEvent | undefined;
  /** Rest before a card shows, in milliseconds; read at every event. */
  readonly dwellMs?: () => number;
  /** Sets off the name whose card the reader asked for, until that card closes, is pinned or gives way. */
  readonly ring: (mark: Mark | null) => void;
}

export interface HoverController {
  /** Opens a name's card without dwell; by key, focus goes into it. */
  open(mark: Mark, by: 'keyboard' | 'touch'): void;
  /** Takes what a small frame tells, see `SendReport`. */
  hear(report: FrameReport): boolean | null;
  /** Pins the card that is shown; false when there is none. */
  pin(): boolean;
  /** The name whose card the reader asked for or has focus in. */
  held(): Mark | null;
  /** Whether focus is in a card, pinned ones included. */
  hasFocus(): boolean;
  /** The name whose card is shown, else the one under the pointer. */
  pointed(): Mark | null;
  /** Closes the card that is shown or coming, and gives focus back. */
  closeShown(): void;
  /** Draws every open card again: the theme or the language has changed. */
  refresh(): void;
}

/** Connects pointer and keys to the hover reducer, and the reducer to the cards on the page. */
export function createHoverController(options: HoverControllerOptions): HoverController {
  const { signal } = options;
  const loaded = new Map<Token, Card>();
  /** Null until the first card is wanted. */
  let deck: CardDeck | null = null;
  let preparing: Promise<CardDeck> | null = null;

  const prepareDeck = async () => {
    preparing ??= options.loadDeck((event) => driver.dispatch(event));
    try {
      deck = await preparing;
    } catch (error) {
      preparing = null;
      throw error;
    }
  };

  /** A card that cannot be had is no card: the page never hears of our failures. */
  const loadQuietly = async (entity: EntityId): Promise<Card | null> => {
    try {
      const [card] = await Promise.all([options.loadCard(entity), prepareDeck()]);
      return card;
    } catch (error) {
      console.debug(`Factlight: no card for ${entity}:`, error);
      return null;
    }
  };

  const load = async (token: Token, entity: EntityId) => {
    const card = await loadQuietly(entity);
    if (card !== null) loaded.set(token, card);
    driver.dispatch({ type: 'answer', token, ok: card !== null });
    // Only an answer that came before the end of its dwell is still to be shown.
    const waiting = driver.state().coming?.token;
    for (const key of loaded.keys()) if (key !== waiting) loaded.delete(key);
  };

  const run = (effect: CardEffect<HoverTarget>) => {
    if (effect.type === 'load') return void load(effect.token, effect.target.entity);
    if (effect.type !== 'show') return deck?.run(effect);
    const card = loaded.get(effect.token);
    if (card === undefined) return;
    try {
      deck?.show(effect, card);
    } catch (error) {
      console.debug(`Factlight: cannot draw ${effect.target.entity}:`, error);
      driver.dispatch({ type: 'close', token: effect.token });
    }
  };

  const held = () => heldTarget(driver.state())?.mark.own ?? null;
  const ring = onlyChanges(options.ring);

  const driver = createHoverDriver<HoverTarget>({
    signal,
    run,
    settled: () => ring(held()),
    config: () => ({
      loadMs: LOAD_MS,
      dwellMs: options.dwellMs?.() ?? DWELL_MS,
      graceMs: GRACE_MS,
      isSame: isSamePlace,
    }),
  });

  const { window } = options;
  const cardOf = (target: EventTarget | null) => deck?.cardOf(target) ?? null;
  const cardRect = () => deck?.rectOf(driver.state().shown?.token) ?? null;
  const top = createTopTeller(window, options.frames.tellTop, driver);
  const pointer = listenToPointer<HoverTarget>({
    window,
    signal,
    isBusy: () => isBusy(driver.state()) || top.isTopBusy(),
    dispatch: top.dispatch,
    targetAt: (x, y, under) => {
      const mark = options.markAt(x, y, under);
      if (mark === null) return frames.pointedName();
      return isSelected(mark) ? null : targetOf(mark);
    },
    cardOf,
    cardRect,
    focusedCard: () => deck?.focused() ?? null,
  });
  const frames = createFrameListener({
    document: window.document,
    messages: options.frames,
    dispatch: driver.dispatch,
    isBusy: () => isBusy(driver.state()),
    cardOf,
    cardRect,
    lastPointer: pointer.last,
  });
  if (options.lastMove) pointer.move(options.lastMove);

  return {
    open: (mark, by) => top.dispatch({ type: 'open', target: targetOf(mark), by }),
    hear: frames.hear,
    pin() {
      const token = driver.state().shown?.token;
      if (token !== undefined) driver.dispatch({ type: 'pin', token });
      return token !== undefined;
    },
    held,
    hasFocus: () => deck?.focused() != null,
    pointed: () => (driver.state().shown?.target ?? pointer.pointed())?.mark.own ?? null,
    closeShown: () => top.dispatch({ type: 'escape', focus: null }),
    refresh: () => deck?.refresh(),
  };
}

/** Tells only what differs from the last time. */
function onlyChanges(tell: (mark: Mark | null) => void): (mark: Mark | null) => void {
  let last: Mark | null = null;
  return (mark) => {
    if (mark !== last) tell(mark);
    last = mark;
  };
}
