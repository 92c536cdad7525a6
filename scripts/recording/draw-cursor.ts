import type { Page } from 'puppeteer-core';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Pixels, four bytes each. */
export interface Picture {
  readonly rgba: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** An arrow with its tip at 0, 0, in CSS pixels. */
const ARROW = 'M0 0V18.5L4.4 14.6L7.3 21.4L10.6 20L7.7 13.4H13.4Z';

/** Draws a mouse pointer, which screenshots leave out, onto a PNG; `studio` is any page, used for its canvas. */
export async function drawCursor(studio: Page, png: string, at: Point): Promise<Picture> {
  const { bytes, width, height } = await studio.evaluate(
    async (source, tip, arrow) => {
      const blob = await (await fetch(`data:image/png;base64,${source}`)).blob();
      const image = await createImageBitmap(blob);
      const { width, height } = image;
      const canvas = new OffscreenCanvas(width, height);
      const context = canvas.getContext('2d');
      if (!context) throw new Error('no canvas');
      context.drawImage(image, 0, 0);
      context.translate(tip.x, tip.y);
      const path = new Path2D(arrow);
      context.shadowColor = 'rgb(0 0 0 / 35%)';
      context.shadowBlur = 3;
      context.shadowOffsetY = 1;
      context.fill(path);
      context.shadowColor = 'transparent';
      context.strokeStyle = 'white';
      context.lineWidth = 1.5;
      context.stroke(path);
      const { data } = context.getImageData(0, 0, width, height);
      const reader = new FileReader();
      await new Promise((done) => {
        reader.onload = done;
        reader.readAsDataURL(new Blob([data]));
      });
      return { bytes: String(reader.result).split(',')[1] ?? '', width, height };
    },
    png,
    at,
    ARROW,
  );
  // Copied, so that the pixels start at the beginning of a buffer of their own.
  return { rgba: Uint8Array.from(Buffer.from(bytes, 'base64')), width, height };
}
