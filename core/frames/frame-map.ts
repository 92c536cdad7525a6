import type { Point, Rect, Size } from '../geometry.ts';
import { intersect } from '../geometry.ts';

/** A frame as the window that it stands in sees it. */
export interface FrameLink {
  /** What the frame's viewport fills, in client pixels of that window. */
  readonly box: Rect;
  /** The viewport of that window. */
  readonly around: Size;
}

/** A frame in a window around it, which has client pixels of its own. */
export interface FrameBox {
  /** What the frame's viewport fills in that window. */
  readonly box: Rect;
  /** How many pixels of its own the frame has there. */
  readonly size: Size;
  /** As much of `box` as the frames around it show. */
  readonly shown: Rect;
}

/**
 * Where a frame `depth` levels down lies in the outermost window. `links` lead there from the outside in; frames for
 * which one is missing are taken to fill the one around them. Null when nothing of it is shown.
 */
export function placeFrame(links: readonly FrameLink[], depth: number, size: Size): FrameBox | null {
  const [outermost, ...inner] = links;
  if (outermost === undefined) return null;
  let { box } = outermost;
  let shown: Rect | null = box;
  for (const link of inner) {
    box = mapRect({ box, size: link.around }, link.box);
    shown = shown && intersect(box, shown);
  }
  const filled = { width: box.right - box.left, height: box.bottom - box.top };
  return shown && { box, shown, size: links.length < depth ? filled : size };
}

/** From a frame's client pixels to those of the window; right for frames that are moved and scaled, not for turned ones. */
export function mapPoint({ box, size }: Pick<FrameBox, 'box' | 'size'>, { x, y }: Point): Point {
  return {
    x: box.left + (x * (box.right - box.left)) / size.width,
    y: box.top + (y * (box.bottom - box.top)) / size.height,
  };
}

/** As `mapPoint`, for a whole box. */
export function mapRect(frame: Pick<FrameBox, 'box' | 'size'>, { left, top, right, bottom }: Rect): Rect {
  const start = mapPoint(frame, { x: left, y: top });
  const end = mapPoint(frame, { x: right, y: bottom });
  return { left: start.x, top: start.y, right: end.x, bottom: end.y };
}
