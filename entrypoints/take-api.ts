import { defineUnlistedScript } from '#imports';

// Chromium gives a frame's isolated world the API when the first script starts there, but not if the page has named a
// frame “chrome” or “browser” by then. This one starts before the page has anything. Firefox keeps its API apart.
export default defineUnlistedScript({ exclude: ['firefox'], main: () => undefined });
