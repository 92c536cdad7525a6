import type { Page } from 'puppeteer-core';

interface Tile {
  readonly name: string;
  readonly width: number;
  readonly height: number;
}

/** Sizes that the stores ask for, in pixels: Chrome's and Edge's tiles, and Edge's logo. */
export const TILES: readonly Tile[] = [
  { name: 'tile-440x280', width: 440, height: 280 },
  { name: 'tile-1400x560', width: 1400, height: 560 },
  { name: 'logo-300x300', width: 300, height: 300 },
];

const CLAIM = 'Figures on China’s AI, checked as you read';

/** Draws a tile: icon, name and what it is for; on the wide one a picture of the card too. Resolves to a PNG in base64. */
export async function shootTile(table: Page, tile: Tile, icon: string, card: string): Promise<string> {
  const { width, height } = tile;
  await table.bringToFront();
  await table.setViewport({ width, height });
  await table.setContent(width === height ? logo(icon) : width > 1000 ? marquee(icon, card) : small(icon));
  return table.screenshot({ encoding: 'base64' });
}

const STYLE = `
  body { margin: 0; height: 100vh; display: grid; align-items: center; background: #faf8f3; color: #1d1b18;
    font-family: 'Noto Serif', 'Source Serif 4', Georgia, serif; overflow: hidden }
  svg { width: 1.5em; height: 1.5em; display: block }
  h1 { margin: 0.35em 0 0.2em; font-size: 1em; line-height: 1; letter-spacing: -0.01em }
  p { margin: 0; font-size: 0.44em; line-height: 1.35; text-wrap: balance; color: #5b554c }
`;

function logo(icon: string): string {
  return `<style>${STYLE} body { background: none; place-items: center } svg { width: 260px; height: 260px }</style>${icon}`;
}

function small(icon: string): string {
  return `<style>${STYLE} main { padding: 0 40px; font-size: 46px }</style><main>${icon}<h1>Factlight</h1><p>${CLAIM}</p></main>`;
}

function marquee(icon: string, card: string): string {
  return `
    <style>${STYLE}
      body { grid-template-columns: 500px 1fr }
      main { padding-left: 80px; font-size: 72px }
      div { height: 660px; width: 900px; margin-top: 60px; border-radius: 12px 0 0;
        background: url(data:image/png;base64,${card}) 0 0 / auto 800px no-repeat;
        box-shadow: 0 0 0 1px rgb(0 0 0 / 10%), 0 24px 64px rgb(0 0 0 / 22%) }
    </style>
    <main>${icon}<h1>Factlight</h1><p>${CLAIM}</p></main><div></div>`;
}
