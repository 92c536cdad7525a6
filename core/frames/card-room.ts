import type { Size } from '../geometry.ts';

/** A card is 384 px wide and keeps 8 px away from each edge. */
const CARD_ROOM_WIDTH_PX = 400;
/** Name, caution and first figure take about 300 px; the name's line on the page and the gaps take the rest. */
const CARD_ROOM_HEIGHT_PX = 360;

/** Whether a window of this size, in CSS pixels, has room for a readable card. */
export function hasRoomForCard({ width, height }: Size): boolean {
  return width >= CARD_ROOM_WIDTH_PX && height >= CARD_ROOM_HEIGHT_PX;
}
