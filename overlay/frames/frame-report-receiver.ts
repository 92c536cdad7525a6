import { mapPoint } from '../../core/frames/frame-map.ts';
import type { FrameReport } from '../../core/frames/frame-report.ts';
import type { Rect } from '../../core/geometry.ts';
import type { Token } from '../../core/hover/hover-state.ts';
import { framesOnPath } from '../../dom/frames/frame-path.ts';
import type { LastPointer } from '../../dom/input/pointer-sampler.ts';
import type { Dispatch } from '../card/card-stack.ts';
import { type HoverTarget, targetAt } from '../hover-target.ts';
import type { FrameMessages } from '../ports.ts';
import { createFrameMarks } from './frame-marks.ts';

/** A report of the pointer may arrive so much later than the pointer in this document. */
const LATE_MS = 100;

interface FrameReportReceiverOptions {
  readonly document: Document;
  readonly messages: Pick<FrameMessages, 'locateFrame' | 'shadowRootOf'>;
  readonly dispatch: Dispatch;
  /** Whether a card is coming or shown. */
  readonly isBusy: () => boolean;
  readonly cardOf: (target: EventTarget | null) => Token | null;
  /** Where the card that is shown lies; null when there is none. */
  readonly cardRect: () => Rect | null;
  /** Where this document last saw the pointer. */
  readonly lastPointer: () => LastPointer | null;
}

export interface FrameReportReceiver {
  /** Takes a small frame's report; answers whether a card is coming or shown, null when the frame is not found. */
  hear(report: FrameReport): boolean | null;
  /** The name that the pointer is on inside the frame that it is in, as told. */
  pointedName(): HoverTarget | null;
}

/** Makes what happens in frames too small for a card happen here, as if their names stood in this document. */
export function createFrameReportReceiver(options: FrameReportReceiverOptions): FrameReportReceiver {
  const { document, dispatch, lastPointer } = options;
  const marks = createFrameMarks(options.messages.locateFrame);
  let pointed: { readonly frame: Element; readonly target: HoverTarget } | null = null;
  /** When a frame last told where the pointer is. */
  let toldAt = 0;

  /** A frame's word against this document's own, where the pointer may have gone on. */
  const isLate = (isLeaving: boolean) => {
    const seen = lastPointer();
    if (seen === null) return false;
    if (isLeaving) return seen.time > toldAt;
    return options.cardOf(seen.target) !== null && performance.now() - seen.time < LATE_MS;
  };

  const hear = (report: FrameReport): boolean | null => {
    const { event } = report;
    const [frame, ...inner] = framesOnPath(document, report.path, options.messages.shadowRootOf);
    if (frame === undefined) return null;
    const chain = [frame, ...inner] as const;
    marks.update(report);
    const name = 'target' in event ? event.target : null;
    const target = name && targetAt(marks.markOf(name, chain, report));
    if (event.type === 'point' || event.type === 'scroll' || event.type === 'leave') {
      pointed = target && { frame, target };
      if (isLate(event.type === 'leave')) return options.isBusy();
      toldAt = performance.now();
    }
    if (event.type === 'point') {
      const box = marks.boxOf(chain, report);
      if (box) dispatch({ ...event, at: mapPoint(box, event.at), target, card: options.cardRect() });
    } else if (event.type === 'scroll') dispatch({ ...event, target });
    else if (event.type !== 'open') dispatch(event);
    else if (target) dispatch({ ...event, target });
    return options.isBusy();
  };

  return {
    hear,
    pointedName: () => (pointed && lastPointer()?.target === seenAs(pointed.frame) ? pointed.target : null),
  };
}

/** What events in the document name as the target of what happens on a frame: for one in a shadow tree, the host. */
function seenAs(frame: Element): Element {
  const root = frame.getRootNode();
  return root instanceof ShadowRoot ? seenAs(root.host) : frame;
}
