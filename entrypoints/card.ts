import { defineUnlistedScript } from '#imports';
import { createCards } from '../overlay/card/create-cards.ts';

// The background injects this into a frame at its first card, so that pages without one do not pay for it.
export default defineUnlistedScript(() => {
  globalThis.factlightCards = createCards;
});
