import { defineUnlistedScript } from '#imports';
import { startPageInteraction } from '../overlay/hover/page-interaction.ts';

// The background runs this in a frame at its first mention; pages without one never pay for it.
export default defineUnlistedScript(() => {
  globalThis.factlightHover = startPageInteraction;
});
