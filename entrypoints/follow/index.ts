import { defineUnlistedScript } from '#imports';
import { followPage } from './follow-page.ts';

// The background runs this in a frame at its first mention; pages without one never pay for it.
export default defineUnlistedScript(() => {
  globalThis.factlightFollow = followPage;
});
