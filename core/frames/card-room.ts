import type { Size } from '../geometry.ts';

/** A card is 384 px wide and keeps 8 px from each edge. */
const CARD_ROOM_WIDTH_PX = 400;
/** Name, caution and first figure need about 300 px; the line that the card belongs to and the gaps need the rest. */
const CARD_ROOM_HEIGHT_PX = 360;

/** Whether a window of this size, in CSS pixels, shows a card well. */
export function hasRoomForCard({ width, height }: Size): boolean {
  return width >= CARD_ROOM_WIDTH_PX && height >= CARD_ROOM_HEIGHT_PX;
}
