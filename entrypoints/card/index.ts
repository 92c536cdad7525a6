import { defineUnlistedScript } from '#imports';
import cssText from '../../components/card-surface.css?inline';
import { createCardDeck } from './card-deck.ts';
import { createRenderCard } from './render-card.tsx';

// The background runs this in a frame at its first card; pages without one never pay for it.
export default defineUnlistedScript(() => {
  globalThis.factlightCards = ({ surroundings, ...options }, dispatch) =>
    createCardDeck(
      {
        ...options,
        cssText,
        renderCard: createRenderCard(surroundings),
        returnFocus: surroundings.returnFocus,
      },
      dispatch,
    );
});
