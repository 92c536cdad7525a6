import { defineUnlistedScript } from '#imports';
import { createDetectorSource } from '../core/detection/detector-source.ts';

// The background injects this into a frame in which a name may be, so that pages without one do not pay for it.
export default defineUnlistedScript(() => {
  globalThis.factlightDetection = createDetectorSource;
});
