import type { CardServices, FrameLife } from '../ports.ts';
import type { CardStack, Dispatch } from './card-stack.ts';

/** Makes the cards of one frame; what the script `card.js` leaves in the content script's world. */
export type CreateCards = (
  options: {
    readonly document: Document;
    readonly life: FrameLife;
    readonly surroundings: CardServices;
  },
  dispatch: Dispatch,
) => CardStack;

declare global {
  var factlightCards: CreateCards | undefined;
}
