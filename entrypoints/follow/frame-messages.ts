import type { FrameLink } from '../../core/frame-map.ts';
import type { SendReport } from './tell-top.ts';

/** What a frame asks of the other frames of its page. */
export interface FrameMessages {
  readonly tellTop: SendReport;
  /** The links on a path from the top frame down, see `FrameLink`; fewer where a frame does not answer. */
  readonly locateFrame: (path: readonly number[]) => Promise<FrameLink[]>;
  readonly shadowRootOf: (element: Element) => ShadowRoot | null;
}
