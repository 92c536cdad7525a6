import { hasRoomForCard } from '../../core/frames/card-room.ts';
import type { FrameEvent } from '../../core/frames/frame-report.ts';
import { type HoverEvent, isBusy } from '../../core/hover/hover-state.ts';
import { framePath } from '../../dom/frames/frame-path.ts';
import type { HoverDriver } from '../../dom/input/hover-driver.ts';
import type { Dispatch } from '../card/card-stack.ts';
import type { HoverTarget } from '../hover-target.ts';
import type { SendReport } from '../ports.ts';
import { createFrameEventSerializer } from './serialize-frame-events.ts';

export interface TopFrameRelay {
  /** Passes on what the reader does: to the top frame while this one is too small for a card, else to its own driver. */
  readonly dispatch: Dispatch;
  /** Whether the top frame has a card coming or shown, as far as we know. */
  readonly isTopBusy: () => boolean;
}

/** Lets the top frame show the cards of a small frame. Where it does not answer, the frame shows them itself. */
export function createTopFrameRelay(
  window: Window,
  send: SendReport,
  own: HoverDriver<HoverTarget>,
): TopFrameRelay {
  const names = createFrameEventSerializer();
  let last: HoverTarget | null = null;
  let isPointing = false;
  let isTopBusy = false;

  const tell = async (event: FrameEvent, source: HoverEvent<HoverTarget>) => {
    const size = { width: window.innerWidth, height: window.innerHeight };
    const answer = await send({
      path: framePath(window),
      size,
      event,
      last: last && names.nameOf(last.mark),
    });
    isTopBusy = answer ?? false;
    if (answer === null) own.dispatch(source);
  };

  const dispatch: Dispatch = (event) => {
    if (isBusy(own.state()) || (!isTopBusy && keepsCards(window))) return own.dispatch(event);
    const told = names.tell(event);
    if (told === null) return own.dispatch(event);
    const target = 'target' in event ? event.target : null;
    // A frame in which nobody points at a name stays silent.
    const isOfPointer = told.type === 'point' || told.type === 'scroll' || told.type === 'leave';
    const isNews = isTopBusy || target !== null || (isOfPointer && isPointing);
    if (isOfPointer) isPointing = target !== null;
    last = target ?? last;
    // Until the answer is here, whatever the reader does may concern the card that was asked for.
    isTopBusy ||= target !== null;
    if (isNews) void tell(told, event);
  };

  return { dispatch, isTopBusy: () => isTopBusy };
}

function keepsCards(window: Window): boolean {
  return window === window.top || hasRoomForCard({ width: window.innerWidth, height: window.innerHeight });
}
