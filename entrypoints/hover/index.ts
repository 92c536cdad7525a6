import { defineUnlistedScript } from '#imports';
import { checkRequests } from '../../core/messages/page-request-checks.ts';
import {
  type PageInteraction,
  type PageInteractionOptions,
  startPageInteraction,
} from '../../overlay/hover/page-interaction.ts';
import { createPagePorts, type FrameContext } from './page-ports.ts';

interface HoverOptions extends Omit<PageInteractionOptions, 'ports'> {
  readonly frame: FrameContext;
}

declare global {
  /** How `hover.js` hands itself to the content script, which loads it at the first mention. */
  var factlightHover: ((options: HoverOptions) => PageInteraction) | undefined;
}

// The background injects this into a frame at its first mention, so that pages without one do not pay for it.
export default defineUnlistedScript(() => {
  globalThis.factlightHover = ({ frame, ...options }) =>
    checkRequests(startPageInteraction({ ...options, ports: createPagePorts(frame) }));
});
