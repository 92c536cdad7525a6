import { defineUnlistedScript } from '#imports';
import { startNumbers } from './start-numbers.ts';

// The background injects this into a frame when its first names are marked, so that pages without one do not pay for it.
export default defineUnlistedScript(() => {
  globalThis.factlightNumbers = startNumbers;
});
