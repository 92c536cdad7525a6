import type { EntityId } from '../../core/entity.ts';
import type { Card } from '../../core/facts/card.ts';
import type { FrameReport } from '../../core/frames/frame-report.ts';
import { GRACE_MS, LOAD_MS } from '../../core/hover/hover-config.ts';
import { isBusy, ringedTarget } from '../../core/hover/hover-state.ts';
import { createHoverDriver, type HoverDriver } from '../../dom/input/hover-driver.ts';
import { listenToPointer } from '../../dom/input/pointer.ts';
import type { Mark } from '../../dom/marks/mark.ts';
import type { CardStack } from '../card/card-stack.ts';
import { createFrameReportReceiver } from '../frames/frame-report-receiver.ts';
import { createTopFrameRelay } from '../frames/top-frame-relay.ts';
import { type Dispatch, type HoverTarget, isSamePlace, isSelected, targetOf } from '../hover-target.ts';
import type { FrameMessages } from '../ports.ts';
import { type CardLoader, createCardLoader } from './card-loader.ts';

export interface HoverControllerOptions {
  readonly window: Window;
  /** Ends everything: listeners, timers, cards. */
  readonly signal: AbortSignal;
  readonly markAt: (x: number, y: number, target?: EventTarget | null) => Mark | null;
  /** Null, or a rejected promise: there is nothing to show. */
  readonly loadCard: (entity: EntityId) => Promise<Card | null>;
  /** Called at the first card, and again after a rejection. */
  readonly loadCardStack: (dispatch: Dispatch) => Promise<CardStack>;
  /** To the top frame, which shows the cards of frames that are too small for one. */
  readonly frames: FrameMessages;
  /** The last move from before the controller existed: the pointer may be resting on a name. */
  readonly lastMove?: PointerEvent | undefined;
  /** How long the pointer rests on a name before its card opens, in milliseconds; read at every event. */
  readonly dwellMs: () => number;
  /** Rings the name whose card was asked for by key or tap, until that card closes, is pinned or is replaced. */
  readonly ring: (mark: Mark | null) => void;
}

export interface HoverController {
  /** Opens a name's card without dwell; by key, focus moves into it. */
  open(mark: Mark, by: 'keyboard' | 'touch'): void;
  /** Takes a report from a small frame; answers as `SendReport` does. */
  receive(report: FrameReport): boolean | null;
  /** Pins the visible card; false when there is none. */
  pin(): boolean;
  /** The name that is ringed. */
  ringed(): Mark | null;
  /** Whether focus is in a card, pinned ones included. */
  hasFocus(): boolean;
  /** The name whose card is visible, else the one under the pointer. */
  pointed(): Mark | null;
  /** Closes the visible or pending card, and restores focus. */
  close(): void;
  /** Renders every open card again: the theme or the language has changed. */
  refresh(): void;
}

/** Connects the reader's input to the hover reducer, and the reducer to the cards on the page. */
export function createHoverController(options: HoverControllerOptions): HoverController {
  const dispatch: Dispatch = (event) => driver.dispatch(event);
  const loader = createCardLoader({
    loadCard: options.loadCard,
    loadCardStack: () => options.loadCardStack(dispatch),
  });
  const driver = createCardDriver(options, loader);
  const { input, pointer, reports } = listen(options, driver, loader);
  if (options.lastMove) pointer.move(options.lastMove);

  return {
    open: (mark, by) => input({ type: 'open', target: targetOf(mark), by }),
    receive: reports.receive,
    pin() {
      const token = driver.state().visible?.token;
      if (token !== undefined) dispatch({ type: 'pin', token });
      return token !== undefined;
    },
    ringed: () => ringedMark(driver),
    hasFocus: () => loader.stack()?.focusedCard() != null,
    pointed: () => (driver.state().visible?.target ?? pointer.pointed())?.mark.own ?? null,
    close: () => input({ type: 'escape', focus: null }),
    refresh: () => loader.stack()?.refresh(),
  };
}

/** The driver of the hover reducer, whose effects load cards and change those on the page. */
function createCardDriver(
  { signal, dwellMs, ring }: HoverControllerOptions,
  loader: CardLoader,
): HoverDriver<HoverTarget> {
  const setRing = onlyChanges(ring);
  const driver = createHoverDriver<HoverTarget>({
    signal,
    config: () => ({ loadMs: LOAD_MS, dwellMs: dwellMs(), graceMs: GRACE_MS, isSame: isSamePlace }),
    onSettled: () => setRing(ringedMark(driver)),
    run(effect) {
      if (effect.type === 'load') return void load(effect.token, effect.target.entity);
      if (effect.type !== 'show') return loader.stack()?.run(effect);
      const card = loader.cardFor(effect.token);
      if (card === undefined) return;
      try {
        loader.stack()?.show(effect, card);
      } catch (error) {
        console.debug(`Factlight: cannot draw ${effect.target.entity}:`, error);
        driver.dispatch({ type: 'close', token: effect.token });
      }
    },
  });
  const load = async (token: number, entity: EntityId) => {
    const ok = await loader.load(token, entity);
    driver.dispatch({ type: 'answer', token, ok });
    // A card that is neither on the page by now nor pending will never be shown.
    loader.keepOnly(driver.state().pending?.token);
  };
  return driver;
}

/** Listens to pointer and keys here, and to frames that are too small for a card. */
function listen(options: HoverControllerOptions, driver: HoverDriver<HoverTarget>, loader: CardLoader) {
  const { window, signal, frames, markAt } = options;
  const cardOf = (target: EventTarget | null) => loader.stack()?.cardOf(target) ?? null;
  const cardRect = () => {
    const token = driver.state().visible?.token;
    return token === undefined ? null : (loader.stack()?.rectOf(token) ?? null);
  };
  const relay = createTopFrameRelay(window, frames.sendToTopFrame, driver);
  const pointer = listenToPointer<HoverTarget>({
    window,
    signal,
    isBusy: () => isBusy(driver.state()) || relay.isTopBusy(),
    dispatch: relay.dispatch,
    targetAt(x, y, target) {
      const mark = markAt(x, y, target);
      if (mark === null) return reports.pointedName();
      return isSelected(mark) ? null : targetOf(mark);
    },
    cardOf,
    cardRect,
    focusedCard: () => loader.stack()?.focusedCard() ?? null,
  });
  const reports = createFrameReportReceiver({
    document: window.document,
    messages: frames,
    dispatch: driver.dispatch,
    isBusy: () => isBusy(driver.state()),
    cardOf,
    cardRect,
    lastPointer: pointer.last,
  });
  return { input: relay.dispatch, pointer, reports };
}

function ringedMark(driver: HoverDriver<HoverTarget>): Mark | null {
  return ringedTarget(driver.state())?.mark.own ?? null;
}

/** Calls `set` only when the mark differs from the last one. */
function onlyChanges(set: (mark: Mark | null) => void): (mark: Mark | null) => void {
  let last: Mark | null = null;
  return (mark) => {
    if (mark !== last) set(mark);
    last = mark;
  };
}
