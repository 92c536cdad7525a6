import { defineUnlistedScript } from '#imports';
import cssText from '../components/styles/card-surface.css?inline';
import { createCardNotice } from '../overlay/card/card-notice.ts';
import { createCardStack } from '../overlay/card/card-stack.ts';
import { createRenderCard } from '../overlay/card/render-card.tsx';

// The background runs this in a frame at its first card; pages without one never pay for it.
export default defineUnlistedScript(() => {
  globalThis.factlightCards = ({ document, life, surroundings }, dispatch) => {
    const { work, whole, setSpeaking: onToggle } = life;
    const shared = { document, cssText, returnFocus: surroundings.returnFocus };
    const notice = createCardNotice({ ...shared, signal: whole, onToggle });
    const renderCard = createRenderCard(surroundings);
    return createCardStack({ ...shared, signal: work, renderCard, notice }, dispatch);
  };
});
