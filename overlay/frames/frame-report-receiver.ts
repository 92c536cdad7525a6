import { mapPoint } from '../../core/frames/frame-map.ts';
import type { FrameReport } from '../../core/frames/frame-report.ts';
import type { Rect } from '../../core/geometry.ts';
import type { Token } from '../../core/hover/hover-state.ts';
import { framesOnPath } from '../../dom/frames/frame-path.ts';
import type { LastPointer } from '../../dom/input/pointer-sampler.ts';
import { treeOf } from '../../dom/text/safe-node.ts';
import { type Dispatch, type HoverTarget, targetAt } from '../hover-target.ts';
import type { FrameMessages } from '../ports.ts';
import { createFrameMarks, type FrameChain } from './frame-marks.ts';

/** A frame's pointer report may arrive this much later than the pointer's own events in this document. */
const REPORT_LAG_MS = 100;

interface FrameReportReceiverOptions {
  readonly document: Document;
  readonly messages: Pick<FrameMessages, 'locateFrame' | 'shadowRootOf'>;
  readonly dispatch: Dispatch;
  /** Whether a card is pending or visible. */
  readonly isBusy: () => boolean;
  readonly cardOf: (target: EventTarget | null) => Token | null;
  /** Where the visible card lies; null when there is none. */
  readonly cardRect: () => Rect | null;
  /** Where this document last saw the pointer. */
  readonly lastPointer: () => LastPointer | null;
}

interface FrameReportReceiver {
  /** Takes a small frame's report; answers whether a card is pending or visible, null when the frame is not found. */
  receive(report: FrameReport): boolean | null;
  /** The name under the pointer, as last reported by the frame that the pointer is in. */
  pointedName(): HoverTarget | null;
}

/** Treats what happens in frames too small for a card as if it happened in this document. */
export function createFrameReportReceiver(options: FrameReportReceiverOptions): FrameReportReceiver {
  const { document, dispatch, lastPointer, isBusy } = options;
  const marks = createFrameMarks(options.messages.locateFrame);
  let pointed: { readonly frame: Element; readonly target: HoverTarget } | null = null;
  /** When a frame last reported the pointer, in milliseconds of this document's clock. */
  let reportedAt = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  /** Whether this document has seen the pointer elsewhere since the frame saw it leave. */
  const isLeftBefore = () => (lastPointer()?.time ?? 0) > reportedAt;

  /** The pointer's place if this document has just seen it on a card, which a report may not know yet. */
  const placeOnCard = () => {
    const seen = lastPointer();
    const isOnCard = seen !== null && options.cardOf(seen.target) !== null;
    return isOnCard && performance.now() - seen.time < REPORT_LAG_MS ? seen : null;
  };

  /** Takes the report later unless it is outdated. The pointer then rests in the frame, and no other report would come. */
  const takeLater = (place: LastPointer, seenAt: number, take: () => void) => {
    waiting = setTimeout(() => {
      if (lastPointer() === place && seenAt > performance.timeOrigin + place.time) take();
    }, REPORT_LAG_MS);
  };

  const dispatchHere = (report: FrameReport, chain: FrameChain, target: HoverTarget | null) => {
    const { event } = report;
    switch (event.type) {
      case 'point': {
        const box = marks.boxOf(chain, report);
        if (box === null) return;
        return dispatch({ ...event, at: mapPoint(box, event.at), target, cardRect: options.cardRect() });
      }
      case 'scroll':
        return dispatch({ ...event, target });
      case 'open':
        return target === null ? undefined : dispatch({ ...event, target });
      default:
        return dispatch(event);
    }
  };

  return {
    receive(report) {
      const { event } = report;
      const [frame, ...inner] = framesOnPath(document, report.path, options.messages.shadowRootOf);
      if (frame === undefined) return null;
      const chain = [frame, ...inner] as const;
      marks.update(report);
      const name = 'target' in event ? event.target : null;
      const target = name && targetAt(marks.markOf(name, chain, report));
      const take = () => {
        if (isOfPointer(event)) reportedAt = performance.now();
        dispatchHere(report, chain, target);
      };
      if (isOfPointer(event)) {
        pointed = target && { frame, target };
        clearTimeout(waiting);
        const place = event.type === 'leave' ? null : placeOnCard();
        if (place !== null) takeLater(place, report.seenAt ?? 0, take);
        if (place !== null || (event.type === 'leave' && isLeftBefore())) return isBusy();
      }
      take();
      return isBusy();
    },
    pointedName: () =>
      pointed && lastPointer()?.target === eventTargetOf(pointed.frame) ? pointed.target : null,
  };
}

function isOfPointer({ type }: FrameReport['event']): boolean {
  return type === 'point' || type === 'scroll' || type === 'leave';
}

/** The target of events on a frame as the document sees it: for a frame in a shadow tree, the outermost host. */
function eventTargetOf(frame: Element): Element {
  const root = treeOf(frame);
  return root instanceof ShadowRoot ? eventTargetOf(root.host) : frame;
}
