import { boundsOf } from '../text/safe-node.ts';

/** Alpha, of 255, below which what is behind a pixel can be read. */
const MAX_ALPHA = 76;

/**
 * Whether a canvas shows next to nothing at a point in client coordinates. Its picture is copied: asking the canvas for
 * a context would give it one. False if the browser does not let the picture be read.
 */
export function isPixelClear(canvas: HTMLCanvasElement, x: number, y: number): boolean {
  const { left, top, width, height } = boundsOf(canvas);
  if (canvas.width === 0 || canvas.height === 0) return true;
  const pixel = new OffscreenCanvas(1, 1).getContext('2d');
  if (pixel === null) return false;
  const [across, down] = [((x - left) / width) * canvas.width, ((y - top) / height) * canvas.height];
  try {
    pixel.drawImage(canvas, -Math.floor(across), -Math.floor(down));
    return (pixel.getImageData(0, 0, 1, 1).data[3] ?? 255) < MAX_ALPHA;
  } catch {
    return false;
  }
}
