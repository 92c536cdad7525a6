import { createRequire } from 'node:module';
import type { Palette } from 'gifenc';
import type { Picture } from './draw-cursor.ts';

/** CommonJS with a default export: Node and Vitest would each import something else. */
const { GIFEncoder, nearestColorIndex, quantize }: typeof import('gifenc') = createRequire(import.meta.url)(
  'gifenc',
);

/** One picture of the film, and how long it stays. */
export interface Frame {
  readonly picture: Picture;
  readonly ms: number;
}

/** One colour fewer than a GIF may have: the last index stands for "unchanged". */
const COLOURS = 255;
const UNCHANGED = 255;
/** Flat areas keep their exact colour; only the edges of letters and pictures are approximated. */
const EXACT_COLOURS = 64;
/** The palette is made from about this many pixels, spread over all frames. */
const SAMPLED_PIXELS = 1_500_000;
/** GIF disposal method 1: the next frame is drawn over this one. */
const KEEP = 1;

/** Encodes frames of one size as a looping GIF; each frame stores only the pixels that changed. */
export function encodeGif(frames: readonly Frame[]): Uint8Array {
  const palette = createPalette(frames);
  const indexOf = createLookup(palette);
  const encoder = GIFEncoder();
  let previous: Uint8Array | undefined;
  for (const { picture, ms } of frames) {
    const { rgba, width, height } = picture;
    const indices = Uint8Array.from(new Uint32Array(rgba.buffer), indexOf);
    const before = previous;
    encoder.writeFrame(
      before ? indices.map((index, i) => (index === before[i] ? UNCHANGED : index)) : indices,
      width,
      height,
      {
        delay: ms,
        // The first frame brings the palette for all.
        ...(before ? {} : { palette: fillTable(palette) }),
        transparent: before !== undefined,
        transparentIndex: UNCHANGED,
        dispose: KEEP,
      },
    );
    previous = indices;
  }
  encoder.finish();
  return encoder.bytes();
}

/** A full table, however few colours there are: the index of "unchanged" must exist. */
function fillTable(palette: Palette): Palette {
  return Array.from({ length: UNCHANGED + 1 }, (_, i) => palette[i] ?? [0, 0, 0]);
}

function createPalette(frames: readonly Frame[]): Palette {
  const pixels = samplePixels(frames);
  const counts = new Map<number, number>();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  const exact = [...counts].sort(([, a], [, b]) => b - a).slice(0, EXACT_COLOURS);
  const kept = new Set(exact.map(([pixel]) => pixel));
  const others = Uint32Array.from(pixels.filter((pixel) => !kept.has(pixel)));
  return [
    ...[...kept].map(toColour),
    ...(others.length > 0 ? quantize(new Uint8Array(others.buffer), COLOURS - kept.size) : []),
  ];
}

/** The palette index nearest to a pixel, the same one in every frame. */
function createLookup(palette: Palette): (pixel: number) => number {
  const known = new Map<number, number>();
  return (pixel) => {
    const index = known.get(pixel) ?? nearestColorIndex(palette, toColour(pixel));
    known.set(pixel, index);
    return index;
  };
}

function toColour(pixel: number): readonly number[] {
  return [pixel & 255, (pixel >> 8) & 255, (pixel >> 16) & 255];
}

/** Every so many pixels of all frames, four bytes in one number each. */
function samplePixels(frames: readonly Frame[]): number[] {
  const all = frames.map(({ picture }) => new Uint32Array(picture.rgba.buffer));
  const total = all.reduce((sum, pixels) => sum + pixels.length, 0);
  const stride = Math.max(1, Math.floor(total / SAMPLED_PIXELS));
  return all.flatMap((pixels) => [...pixels.filter((_, i) => i % stride === 0)]);
}
