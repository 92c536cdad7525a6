import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from './browser/launch/launch-browser.ts';
import { serveFolder } from './browser/serve-folder.ts';
import { encodeGif } from './recording/encode-gif.ts';
import { filmCard } from './recording/film-card.ts';
import { buildExtension } from './setup/build-extension.mjs';
import { findChromium } from './setup/find-browser.mjs';
import { Problem, runMain } from './setup/problem.mjs';

/** `npm run record`: films the card on the demo page, from the real extension, into docs/images/. */
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FILM = join(ROOT, 'docs/images/card-demo.gif');
const STILL = join(ROOT, 'docs/images/card.png');

await runMain(async () => {
  const executable = findChromium();
  if (!executable)
    throw new Problem('Recording needs Chrome, Chromium or Edge: set FACTLIGHT_CHROMIUM to its path.');
  const extension = await buildExtension(ROOT, 'chromium');
  const server = await serveFolder(join(ROOT, 'demo'));
  const browser = await launchBrowser('chromium', { executable, extension, headless: true });
  try {
    const frames = await filmCard(browser, `${server.origin}/`, STILL);
    const gif = encodeGif(frames);
    await writeFile(FILM, gif);
    const seconds = frames.reduce((sum, { ms }) => sum + ms, 0) / 1000;
    console.log(
      `${FILM}: ${frames.length} frames, ${seconds.toFixed(1)} s, ${Math.round(gif.length / 1024)} kB`,
    );
  } finally {
    await browser.close();
    await server.close();
  }
  return 0;
});
