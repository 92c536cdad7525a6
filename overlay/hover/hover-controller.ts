import type { EntityId } from '../../core/entity.ts';
import type { Card } from '../../core/facts/card.ts';
import type { FrameReport } from '../../core/frames/frame-report.ts';
import { DWELL_MS, GRACE_MS, heldTarget, isBusy, LOAD_MS, type Token } from '../../core/hover/hover-state.ts';
import { type CardEffect, createHoverDriver } from '../../dom/input/hover-driver.ts';
import { listenToPointer } from '../../dom/input/pointer.ts';
import type { Mark } from '../../dom/marks/mark.ts';
import type { CardStack, Dispatch } from '../card/card-stack.ts';
import { createFrameReportReceiver } from '../frames/frame-report-receiver.ts';
import { createTopFrameRelay } from '../frames/top-frame-relay.ts';
import { type HoverTarget, isSamePlace, isSelected, targetOf } from '../hover-target.ts';
import type { FrameMessages } from '../ports.ts';

export interface HoverControllerOptions {
  readonly window: Window;
  /** Ends everything: listeners, timers, cards. */
  readonly signal: AbortSignal;
  readonly markAt: (x: number, y: number, target?: EventTarget | null) => Mark | null;
  /** Null, or a rejected promise: there is nothing to show. */
  readonly loadCard: (entity: EntityId) => Promise<Card | null>;
  /** Asked for at the first card, and again after a rejection. */
  readonly loadCardStack: (dispatch: Dispatch) => Promise<CardStack>;
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
  let stack: CardStack | null = null;
  let preparing: Promise<CardStack> | null = null;

  const prepareCardStack = async () => {
    preparing ??= options.loadCardStack((event) => driver.dispatch(event));
    try {
      stack = await preparing;
    } catch (error) {
      preparing = null;
      throw error;
    }
  };

  /** A card that cannot be had is no card: the page never hears of our failures. */
  const loadQuietly = async (entity: EntityId): Promise<Card | null> => {
    try {
      const [card] = await Promise.all([options.loadCard(entity), prepareCardStack()]);
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
    if (effect.type !== 'show') return stack?.run(effect);
    const card = loaded.get(effect.token);
    if (card === undefined) return;
    try {
      stack?.show(effect, card);
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
  const cardOf = (target: EventTarget | null) => stack?.cardOf(target) ?? null;
  const cardRect = () => stack?.rectOf(driver.state().shown?.token) ?? null;
  const top = createTopFrameRelay(window, options.frames.sendToTopFrame, driver);
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
    focusedCard: () => stack?.focused() ?? null,
  });
  const frames = createFrameReportReceiver({
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
    hasFocus: () => stack?.focused() != null,
    pointed: () => (driver.state().shown?.target ?? pointer.pointed())?.mark.own ?? null,
    closeShown: () => top.dispatch({ type: 'escape', focus: null }),
    refresh: () => stack?.refresh(),
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
