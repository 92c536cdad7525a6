import { defineUnlistedScript } from '#imports';
import { checkRequests } from '../../core/messages/page-request-checks.ts';
import { startPageInteraction } from '../../overlay/hover/page-interaction.ts';
import type { HoverOptions } from './handover.ts';
import { createPagePorts } from './page-ports.ts';

// The background injects this into a frame at its first mention, so that pages without one do not pay for it.
export default defineUnlistedScript(() => {
  globalThis.factlightHover = ({ frame, ...options }: HoverOptions) =>
    checkRequests(startPageInteraction({ ...options, ports: createPagePorts(frame) }));
});
