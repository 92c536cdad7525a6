import type { FrameLife } from '../content/frame-life.ts';
import type { CardDeck, Dispatch } from './card-deck.ts';
import type { CardSurroundings } from './render-card.tsx';

/** Makes the cards of one frame; what the script `card.js` leaves in the content script's world. */
export type CreateCards = (
  options: {
    readonly document: Document;
    readonly life: FrameLife;
    readonly surroundings: CardSurroundings;
  },
  dispatch: Dispatch,
) => CardDeck;

declare global {
  var factlightCards: CreateCards | undefined;
}
