import type { CardDeck, Dispatch } from '../card/card-deck.ts';
import type { CardSurroundings } from '../card/render-card.tsx';
import type { FrameLife } from './frame-life.ts';

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

/** `inject` runs `card.js` in this frame; once is enough for all cards. */
export async function loadCards(inject: () => Promise<unknown>): Promise<CreateCards> {
  if (!globalThis.factlightCards) await inject();
  if (!globalThis.factlightCards) throw new Error('the card script did not run');
  return globalThis.factlightCards;
}
