import type { EntityId } from '../../core/entity.ts';
import type { Card } from '../../core/facts/card.ts';
import type { FrameReport } from '../../core/frames/frame-report.ts';
import { isBusy } from '../../core/hover/hover-state.ts';
import type { HoverDriver } from '../../dom/input/hover-driver.ts';
import type { Move } from '../../dom/input/move.ts';
import { listenToPointer } from '../../dom/input/pointer.ts';
import type { Mark } from '../../dom/marks/mark.ts';
import type { CardStack } from '../card/card-stack.ts';
import { createFrameReportReceiver } from '../frames/frame-report-receiver.ts';
import { createTopFrameRelay } from '../frames/top-frame-relay.ts';
import { type Dispatch, type HoverTarget, isSelected, targetOf } from '../hover-target.ts';
import type { FrameMessages } from '../ports.ts';
import { type CardDriverOptions, createCardDriver, ringedMark } from './card-driver.ts';
import { type CardLoader, createCardLoader } from './card-loader.ts';

interface HoverControllerOptions extends CardDriverOptions {
  readonly window: Window;
  readonly markAt: (x: number, y: number, target?: EventTarget | null) => Mark | null;
  /** Null, or a rejected promise: there is nothing to show. */
  readonly loadCard: (entity: EntityId) => Promise<Card | null>;
  /** Called at the first card, and again after a rejection. */
  readonly loadCardStack: (dispatch: Dispatch) => Promise<CardStack>;
  /** To the top frame, which shows the cards of frames that are too small for one. */
  readonly frames: FrameMessages;
  /** The last move from before the controller existed: the pointer may be resting on a name. */
  readonly lastMove?: Move | undefined;
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
    open: (mark, by) => input({ type: 'open', target: targetOf(mark, options.markAt), by }),
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

/** Listens to pointer and keys here, and to frames that are too small for a card. */
function listen(options: HoverControllerOptions, driver: HoverDriver<HoverTarget>, loader: CardLoader) {
  const { window, signal, frames, markAt } = options;
  const cardOf = (target: EventTarget | null) => loader.stack()?.cardOf(target) ?? null;
  const cardRect = () => {
    const token = driver.state().visible?.token;
    return token === undefined ? null : (loader.stack()?.rectOf(token) ?? null);
  };
  const relay = createTopFrameRelay(window, frames.sendToTopFrame, driver, () => pointer.last()?.time);
  const pointer = listenToPointer<HoverTarget>({
    window,
    signal,
    isBusy: () => isBusy(driver.state()) || relay.isTopBusy(),
    dispatch: relay.dispatch,
    targetAt(x, y, target) {
      const mark = markAt(x, y, target);
      if (mark === null) return reports.pointedName();
      return isSelected(mark) ? null : targetOf(mark, markAt, { x, y });
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
