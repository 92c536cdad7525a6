import { defineUnlistedScript } from '#imports';
import cssText from '../../components/card-surface.css?inline';
import { createCardDeck } from './card-deck.ts';
import { createCardNotice } from './card-notice.ts';
import { createRenderCard } from './render-card.tsx';

// The background runs this in a frame at its first card; pages without one never pay for it.
export default defineUnlistedScript(() => {
  globalThis.factlightCards = ({ document, life, surroundings }, dispatch) => {
    const { work, whole, setSpeaking: onToggle } = life;
    const shared = { document, cssText, returnFocus: surroundings.returnFocus };
    const notice = createCardNotice({ ...shared, signal: whole, onToggle });
    const renderCard = createRenderCard(surroundings);
    return createCardDeck({ ...shared, signal: work, renderCard, notice }, dispatch);
  };
});
