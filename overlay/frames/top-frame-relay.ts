import { hasRoomForCard } from '../../core/frames/card-room.ts';
import type { FrameEvent } from '../../core/frames/frame-report.ts';
import { isBusy } from '../../core/hover/hover-state.ts';
import { framePath } from '../../dom/frames/frame-path.ts';
import type { HoverDriver } from '../../dom/input/hover-driver.ts';
import type { Dispatch, HoverTarget } from '../hover-target.ts';
import type { SendReport } from '../ports.ts';
import { createFrameEventSerializer } from './serialize-frame-events.ts';

interface TopFrameRelay {
  /** Sends what the reader does to the top frame while this one is too small for a card, else to its own driver. */
  readonly dispatch: Dispatch;
  /** Whether the top frame has a pending or visible card, as far as this frame knows. */
  readonly isTopBusy: () => boolean;
}

/** Lets the top frame show the cards of a small frame. If it does not answer, the frame shows them itself. */
export function createTopFrameRelay(
  window: Window,
  send: SendReport,
  own: HoverDriver<HoverTarget>,
): TopFrameRelay {
  const { serializeName, serializeEvent } = createFrameEventSerializer();
  let last: HoverTarget | null = null;
  let isPointing = false;
  let isTopBusy = false;

  const report = async (event: FrameEvent, original: Parameters<Dispatch>[0]) => {
    const answer = await send({
      path: framePath(window),
      size: sizeOf(window),
      event,
      last: last && serializeName(last.mark),
    });
    isTopBusy = answer ?? false;
    if (answer === null) own.dispatch(original);
  };

  const dispatch: Dispatch = (event) => {
    if (isBusy(own.state()) || (!isTopBusy && showsOwnCards(window))) return own.dispatch(event);
    const serialized = serializeEvent(event);
    if (serialized === null) return own.dispatch(event);
    const target = 'target' in event ? event.target : null;
    const isOfPointer = event.type === 'point' || event.type === 'scroll' || event.type === 'leave';
    // A frame in which the reader does not point at a name sends nothing.
    const isNews = isTopBusy || target !== null || (isOfPointer && isPointing);
    if (isOfPointer) isPointing = target !== null;
    last = target ?? last;
    // Until the answer arrives, whatever the reader does may concern the card that was just requested.
    isTopBusy ||= target !== null;
    if (isNews) void report(serialized, event);
  };

  return { dispatch, isTopBusy: () => isTopBusy };
}

function showsOwnCards(window: Window): boolean {
  return window === window.top || hasRoomForCard(sizeOf(window));
}

function sizeOf({ innerWidth: width, innerHeight: height }: Window) {
  return { width, height };
}
