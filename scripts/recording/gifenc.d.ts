/** The part of gifenc that we use; the package brings no types. */
declare module 'gifenc' {
  export type Palette = readonly (readonly number[])[];

  interface GifEncoder {
    writeFrame(
      index: Uint8Array,
      width: number,
      height: number,
      options: {
        readonly delay: number;
        readonly palette?: Palette;
        readonly transparent?: boolean;
        readonly transparentIndex?: number;
        readonly dispose?: number;
      },
    ): void;
    finish(): void;
    bytes(): Uint8Array;
  }

  export function GIFEncoder(): GifEncoder;
  export function quantize(rgba: Uint8Array, maxColors: number): Palette;
  export function nearestColorIndex(palette: Palette, colour: readonly number[]): number;
}
