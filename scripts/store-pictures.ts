import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { launchBrowser } from './browser/launch/launch-browser.ts';
import { serveFolder } from './browser/serve-folder.ts';
import { SCENES } from './recording/store-scenes.ts';
import { shootTile, TILES } from './recording/store-tiles.ts';
import { buildExtension } from './setup/build-extension.mjs';
import { findChromium } from './setup/find-browser.mjs';
import { Problem, runMain } from './setup/problem.mjs';

/** `npm run store:pictures`: screenshots and tiles for the stores, from the real extension, into docs/store/pictures/. */
const ROOT = join(import.meta.dirname, '..');
/** The popup names the page's site. */
const SITE = 'news.example';
const FOLDER = join(ROOT, 'docs/store/pictures');

await runMain(async () => {
  const executable = findChromium();
  if (!executable)
    throw new Problem('Pictures need Chrome, Chromium or Edge: npm run doctor says how to get one.');
  const extension = await buildExtension(ROOT, 'chromium');
  const server = await serveFolder(join(ROOT, 'demo'));
  const browser = await launchBrowser('chromium', {
    executable,
    extension,
    headless: true,
    localNames: [SITE],
    webPort: server.port,
  });
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  try {
    const table = await browser.browser.newPage();
    const studio = { browser, url: `http://${SITE}/`, table };
    for (const [name, take] of Object.entries(SCENES)) write(name, await take(studio));
    const icon = readFileSync(join(ROOT, 'public/icon.svg'), 'utf8');
    const card = readFileSync(join(FOLDER, '1-card.png')).toString('base64');
    for (const tile of TILES) write(tile.name, await shootTile(table, tile, icon, card));
  } finally {
    await browser.close();
    await server.close();
  }
  return 0;
});

function write(name: string, png: string): void {
  const path = join(FOLDER, `${name}.png`);
  writeFileSync(path, Buffer.from(png, 'base64'));
  console.log(relative(ROOT, path));
}
