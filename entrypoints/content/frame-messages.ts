import type { FrameLink } from '../../core/frame-map.ts';
import type { Correction } from '../../core/settings.ts';
import { linkOnPath } from '../../dom/frame-links.ts';
import { attempt } from '../../extension/errors.ts';
import { onMessage, sendMessage } from '../../extension/protocol.ts';
import type { HoverController } from './hover-controller.ts';
import type { SendReport } from './tell-top.ts';

/** What the frames of a page ask of each other, by way of the background. */
export interface FrameMessages {
  readonly tellTop: SendReport;
  /** The links on a path from the top frame down, see `FrameLink`; fewer where a frame does not answer. */
  readonly locateFrame: (path: readonly number[]) => Promise<FrameLink[]>;
  readonly shadowRootOf: (element: Element) => ShadowRoot | null;
}

export function createFrameMessages(shadowRootOf: FrameMessages['shadowRootOf']): FrameMessages {
  return {
    async tellTop(report) {
      const answer = await attempt('show a card in the top frame', sendMessage('tellTopFrame', report));
      return answer.ok ? answer.value : null;
    },
    async locateFrame(path) {
      const links = await attempt('find a frame', sendMessage('locateFrame', path));
      return links.ok ? links.value : [];
    },
    shadowRootOf,
  };
}

interface Answers {
  readonly signal: AbortSignal;
  readonly hear: HoverController['hear'];
  readonly reject: (correction: Correction, isRejected: boolean) => void;
  readonly shadowRootOf: FrameMessages['shadowRootOf'];
}

/** Answers the other frames of the page. */
export function answerFrames({ signal, hear, reject, shadowRootOf }: Answers): void {
  const stops = [
    onMessage('hearFrame', ({ data }) => hear(data)),
    onMessage('linkOnPath', ({ data }) => linkOnPath(document, data, shadowRootOf)),
    onMessage('applyRejection', ({ data }) => reject(data.correction, data.isRejected)),
  ];
  signal.addEventListener('abort', () => stops.forEach((stop) => void stop()), { once: true });
}
