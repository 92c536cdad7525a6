import cssText from '../../components/styles/card-surface.css?inline';
import { addTexts } from '../../locales/translate.ts';
import type { Dispatch } from '../hover-target.ts';
import type { CardServices, FrameLife } from '../ports.ts';
import { createCardNotice } from './card-notice.ts';
import { type CardStack, createCardStack } from './card-stack.ts';
import type { ShadowRootOf } from './place/flat-tree.ts';
import { createRenderCard } from './render-card.tsx';

interface CardsOptions {
  readonly document: Document;
  readonly life: FrameLife;
  readonly services: CardServices;
  /** Moves focus back to the frame that a card took it from. */
  readonly returnFocus: () => void;
  readonly shadowRootOf: ShadowRootOf;
}

export type CreateCards = (options: CardsOptions, dispatch: Dispatch) => CardStack;

declare global {
  /** How `card.js` hands itself to the content script, which loads it at the first card. */
  var factlightCards: CreateCards | undefined;
}

/** The cards of one frame, and the messages that may replace them. */
export const createCards: CreateCards = (options, dispatch) => {
  const { document, life, services, returnFocus, shadowRootOf } = options;
  const shared = { document, cssText, returnFocus, shadowRootOf, claimHost: services.claimHost };
  const notice = createCardNotice({ ...shared, signal: life.whole, onToggle: life.setHasMessage });
  const locale = () => {
    addTexts(services.locale(), services.texts());
    return services.locale();
  };
  const renderCard = createRenderCard({ ...services, locale });
  return createCardStack({ ...shared, signal: life.work, renderCard, notice }, dispatch);
};
