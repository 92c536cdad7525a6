import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Frame, Page } from 'puppeteer-core';
import type { BrowserKind, ExtensionBrowser } from '../../scripts/browser/extension-browser.ts';
import { findTabId } from '../../scripts/browser/find-tab-id.ts';
import { launchChromium } from '../../scripts/browser/launch-chromium.ts';
import { launchFirefox } from '../../scripts/browser/launch-firefox.ts';
import { findOpenCard } from '../../scripts/browser/open-card.ts';
import { frameOrigin } from '../../scripts/browser/read-card.ts';
import { readMarks } from '../../scripts/browser/read-page-marks.ts';
import { type FolderServer, serveFolder } from '../../scripts/browser/serve-folder.ts';
import { waitUntil } from '../../scripts/browser/wait-until.ts';
import { buildExtension, extensionFolder } from '../../scripts/setup/build-extension.mjs';
import { findChromium, findFirefox } from '../../scripts/setup/find-browser.mjs';

/** Pages there are no secure context, as most of the older web; with or without a port. */
export const LOCAL_NAMES = ['news.example', 'other.example'] as const;
const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** Someone with the extension installed, and pages to read. */
export interface Reader extends ExtensionBrowser {
  /** Opens one of the pages beside this file, on this machine by a host name, and waits until it is marked. */
  read(path: string, host?: string): Promise<Page>;
  /** Opens the popup for a page that is open already. */
  openPopup(page: Page): Promise<Page>;
}

interface ReaderOptions {
  /** More switches of the command line. Chromium only. */
  readonly flags?: readonly string[];
  /** Told of every request that arrives, by path and query. */
  readonly onRequest?: (url: string) => void;
}

/** Builds the extension, serves the test pages and starts the browser. */
export async function startReader(kind: BrowserKind, options: ReaderOptions = {}): Promise<Reader> {
  const executable = kind === 'chromium' ? findChromium() : findFirefox();
  if (!executable) throw new Error(`no ${kind} found; npm test says which to install`);
  const extension = await takeBuild(kind);
  const server: FolderServer = await serveFolder(join(ROOT, 'tests/e2e/pages'), (url) => {
    options.onRequest?.(url);
    return {};
  });
  const launch = kind === 'chromium' ? launchChromium : launchFirefox;
  const names = { localNames: LOCAL_NAMES, webPort: server.port };
  const browser = await launch({
    executable,
    extension,
    headless: true,
    flags: options.flags ?? [],
    ...names,
  });
  return {
    ...browser,
    async read(path, host = '127.0.0.1') {
      const page = await browser.openPage(`http://${host}:${server.port}/${path}`);
      await waitUntil('marks', async () => (await markedTexts(page)).length > 0);
      return page;
    },
    async openPopup(page) {
      const finder = await browser.openExtensionPage('popup.html');
      const tab = await findTabId(finder, page.url());
      await finder.close();
      const popup = await browser.openExtensionPage(`popup.html?tab=${tab}`);
      await popup.bringToFront();
      return popup;
    },
    async close() {
      await browser.close();
      await server.close();
      rmSync(extension, { recursive: true, force: true });
    },
  };
}

/** A copy of the build, so that a build that runs meanwhile takes nothing away. `npm test` has built already. */
async function takeBuild(kind: BrowserKind): Promise<string> {
  if (!process.env.FACTLIGHT_BUILT) await buildExtension(ROOT, kind);
  const copies = join(ROOT, '.output/test');
  mkdirSync(copies, { recursive: true });
  const copy = mkdtempSync(join(copies, `${kind}-`));
  cpSync(extensionFolder(ROOT, kind), copy, { recursive: true });
  return copy;
}

export async function markedTexts(frame: Page | Frame): Promise<string[]> {
  return (await readMarks(frame)).map(({ text }) => text);
}

/** Waits until the page's visible text has `text`, and returns all of it. */
export function waitForText(page: Page, text: string): Promise<string> {
  return waitUntil(`“${text}”`, async () => {
    // biome-ignore lint/performance/useDomNodeTextContent: what the reader sees is wanted
    const all = await page.evaluate(() => document.body.innerText);
    return all.includes(text) && all;
  });
}

/** Clicks the button or switch with that accessible name or text. */
export function clickControl(page: Page, name: string): Promise<void> {
  return waitUntil(`a control “${name}”`, () =>
    page.evaluate((wanted) => {
      const controls = [...document.querySelectorAll<HTMLElement>('button, [role="switch"], input, label')];
      const control = controls.find((each) =>
        `${each.getAttribute('aria-label') ?? ''} ${each.textContent}`.includes(wanted),
      );
      control?.click();
      return control !== undefined;
    }, name),
  ).then(() => undefined);
}

/** A hand takes longer from seeing a button to pressing it; a card that has just appeared does not act on a click. */
const SEEN_MS = 600;

/** Call it between the opening of a card and a click in it. */
export function waitUntilSeen(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, SEEN_MS));
}

/** Clicks the button whose text begins so in the open card or message, with the real pointer. */
export async function clickInCard(
  { kind }: Reader,
  page: Page,
  text: string,
  frame: Frame = page.mainFrame(),
): Promise<void> {
  let last = '';
  const at = await waitUntil(`“${text}” in the card`, async () => {
    const card = await findOpenCard(kind, page, frame).catch(() => null);
    const place = await card?.evaluate((root, wanted) => {
      const buttons = [...root.querySelectorAll('button')];
      const control = buttons.find((each) => each.textContent?.trim().startsWith(wanted));
      control?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      const { x, y, width, height } = control?.getBoundingClientRect() ?? new DOMRect();
      return width > 0 ? { x: x + width / 2, y: y + height / 2 } : null;
    }, text);
    // Where it was the last time as well: it has stopped moving.
    const isAtRest = JSON.stringify(place) === last;
    last = JSON.stringify(place);
    return isAtRest && place;
  });
  await waitUntilSeen();
  const { left, top, scale } = await frameOrigin(frame);
  await page.mouse.click(left + at.x * scale, top + at.y * scale);
}
