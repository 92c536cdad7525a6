import { describe, expect, it } from 'vitest';
import type { Picture } from '../../scripts/recording/draw-cursor.ts';
import { encodeGif } from '../../scripts/recording/encode-gif.ts';

const PAPER = [253, 240, 238] as const;
const INK = [179, 38, 30] as const;

describe('encodeGif', () => {
  it('keeps the exact colours of flat areas, however close they are to others', () => {
    const gif = encodeGif([{ picture: paint(() => PAPER), ms: 100 }]);
    expect(new TextDecoder().decode(gif.slice(0, 6))).toBe('GIF89a');
    expect(coloursOf(gif)).toContain(PAPER.join());

    const nearlyPaper = [250, 241, 237] as const;
    const both = encodeGif([{ picture: paint((x) => (x < 32 ? nearlyPaper : PAPER)), ms: 100 }]);
    expect(coloursOf(both)).toEqual(expect.arrayContaining([PAPER.join(), nearlyPaper.join()]));
  });

  it('stores an unchanged frame in a fraction of the first', () => {
    const noise = paint((x, y) => ((x * 31 + y * 17) % 7 < 3 ? INK : PAPER));
    const [one, two] = [1, 2].map((count) =>
      encodeGif(Array.from({ length: count }, () => ({ picture: noise, ms: 100 }))),
    );
    const first = one?.length ?? 0;
    expect((two?.length ?? first * 2) - first).toBeLessThan(first / 5);
  });
});

function paint(colourAt: (x: number, y: number) => readonly number[]): Picture {
  const [width, height] = [64, 48];
  const pixels = Array.from({ length: width * height }, (_, i) => [
    ...colourAt(i % width, Math.floor(i / width)),
    255,
  ]);
  return { rgba: Uint8Array.from(pixels.flat()), width, height };
}

/** The global colour table, which follows a header of 13 bytes. */
function coloursOf(gif: Uint8Array): string[] {
  return Array.from({ length: 256 }, (_, i) => gif.slice(13 + i * 3, 16 + i * 3).join());
}
