import type { Point, Rect, Size } from '../geometry.ts';
import { intersect } from '../geometry.ts';

/** A frame as seen from the window that contains it. */
export interface FrameLink {
  /** The area that the frame's viewport fills, in client pixels of that window. */
  readonly box: Rect;
  /** The viewport size of that window. */
  readonly around: Size;
}

/** A frame's place in a window further out; the frame has client pixels of its own. */
export interface FrameBox {
  /** The area that the frame's viewport fills in that window. */
  readonly box: Rect;
  /** The frame's viewport size, in its own client pixels. */
  readonly size: Size;
  /** The part of `box` that the frames in between leave visible. */
  readonly visible: Rect;
}

/**
 * Where a frame `depth` levels down lies in the outermost window. `links` lead there from the outside in; where inner
 * links are missing, the frame is taken to fill the last known one. Null when none of it is visible.
 */
export function placeFrame(links: readonly FrameLink[], depth: number, size: Size): FrameBox | null {
  const [outermost, ...inner] = links;
  if (outermost === undefined) return null;
  let { box } = outermost;
  let visible: Rect | null = box;
  for (const link of inner) {
    box = mapRect({ box, size: link.around }, link.box);
    visible = visible && intersect(box, visible);
  }
  const filled = { width: box.right - box.left, height: box.bottom - box.top };
  return visible && { box, visible, size: links.length < depth ? filled : size };
}

/** Maps a point from the frame's client pixels to the window's. Handles translation and scaling, not rotation. */
export function mapPoint({ box, size }: Pick<FrameBox, 'box' | 'size'>, { x, y }: Point): Point {
  return {
    x: box.left + (x * (box.right - box.left)) / size.width,
    y: box.top + (y * (box.bottom - box.top)) / size.height,
  };
}

/** As `mapPoint`, for a rectangle. */
export function mapRect(frame: Pick<FrameBox, 'box' | 'size'>, { left, top, right, bottom }: Rect): Rect {
  const start = mapPoint(frame, { x: left, y: top });
  const end = mapPoint(frame, { x: right, y: bottom });
  return { left: start.x, top: start.y, right: end.x, bottom: end.y };
}
