import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserKind, ExtensionBrowser } from '../extension-browser.ts';
import { findPages } from '../find-pages.ts';
import { waitUntil } from '../wait-until.ts';
import { launchChromium } from './launch-chromium.ts';
import { launchFirefox } from './launch-firefox.ts';
import type { LaunchOptions } from './launch-options.ts';

const LAUNCHERS = { chromium: launchChromium, firefox: launchFirefox };
/** A browser that starts on a busy machine takes its time. */
const START_MS = 60_000;

/** Starts the browser with a fresh profile and the extension installed. */
export async function launchBrowser(kind: BrowserKind, options: LaunchOptions): Promise<ExtensionBrowser> {
  const { browser, origin, loadExtensionPage, ...controls } = await LAUNCHERS[kind](options);
  const findExtensionPages = (path: string) => findPages(browser, `${origin}/${path}`);
  const welcome = await waitUntil(
    'the welcome page',
    async () => (await findExtensionPages('welcome.html'))[0],
    START_MS,
  );
  if (!options.keepsWelcome) await welcome.close();
  return {
    kind,
    browser,
    async openPage(url) {
      const page = await browser.newPage();
      await page.goto(url, { waitUntil: 'load' });
      await page.bringToFront();
      return page;
    },
    findExtensionPages,
    async openExtensionPage(path) {
      const page = await browser.newPage();
      await loadExtensionPage(page, `${origin}/${path}`);
      return page;
    },
    ...controls,
    async update() {
      raiseVersion(join(options.extension, 'manifest.json'));
      await browser.installExtension(options.extension);
    },
    close: () => browser.close(),
  };
}

function raiseVersion(manifestPath: string): void {
  const manifest = JSON.parse(readFileSync(manifestPath, 'utf8'));
  writeFileSync(manifestPath, JSON.stringify({ ...manifest, version: `${manifest.version}.1` }));
}
