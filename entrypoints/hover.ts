import { defineUnlistedScript } from '#imports';
import { startPageInteraction } from '../overlay/hover/page-interaction.ts';

// The background injects this into a frame at its first mention, so that pages without one do not pay for it.
export default defineUnlistedScript(() => {
  globalThis.factlightHover = startPageInteraction;
});
