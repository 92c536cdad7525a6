import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import type { BrowserKind, ExtensionBrowser } from '../../../scripts/browser/extension-browser.ts';
import { findTabId } from '../../../scripts/browser/inside/find-tab-id.ts';
import { findOpenCard, type OpenCard } from '../../../scripts/browser/open-card.ts';
import { hoverMark, moveUntilCard, readCard, type WindowPoint } from '../../../scripts/browser/read-card.ts';
import { waitUntil } from '../../../scripts/browser/wait-until.ts';
import { clickInCard } from './click-in-card.ts';
import { keepPicturesOfFailures } from './keep-pictures.ts';
import { markedTexts } from './page-controls.ts';
import { type Session, type SessionOptions, startSession } from './start-session.ts';

/** The browsers that every test suite runs in, for `describe.each`. */
export const BROWSERS = ['chromium', 'firefox'] as const;

/** Someone who reads pages with the extension installed. A frame defaults to the page's main frame. */
export interface Reader {
  readonly kind: BrowserKind;
  /** Opens one of tests/e2e/pages on a local host name and waits until it is marked. */
  read(path: string, host?: string): Promise<Page>;
  openPage(url: string): Promise<Page>;
  openTabs(): Promise<Page[]>;
  openExtensionPage(path: string): Promise<Page>;
  /** Opens the popup of a page in a tab of its own. */
  openPopup(page: Page): Promise<Page>;
  /** Hovers a name until its card is open. `cardFrame` shows the card when `frame` is too small to. */
  openCard(page: Page, name: string, frame?: Frame, cardFrame?: Frame): Promise<OpenedCard>;
  findCard(page: Page, frame?: Frame): Promise<OpenCard | null>;
  /** Waits for an open card to come to rest and returns its text. */
  readCard(page: Page, frame?: Frame): Promise<string>;
  waitForNoCard(page: Page, frame?: Frame): Promise<void>;
  /** Clicks the card's button whose text starts with `text`, with the real pointer. */
  clickInCard(page: Page, text: string, frame?: Frame): Promise<void>;
  /** Closes the browser before the suite ends, so that its logs are complete. */
  close(): Promise<void>;
  /** Stops the background worker. Chromium only. */
  killWorker(): Promise<boolean>;
  /** For helpers of scripts/browser. */
  browser(): ExtensionBrowser;
}

interface OpenedCard {
  /** Where the pointer is. */
  readonly at: WindowPoint;
  readonly text: string;
}

/** Starts a browser before the tests of the suite and closes it after them. */
export function useReader(kind: BrowserKind, options: SessionOptions = {}): Reader {
  let session: Session | undefined;
  beforeAll(async () => {
    session = await startSession(kind, options);
  });
  const close = async () => {
    const open = session;
    session = undefined;
    await open?.close();
  };
  afterAll(close);
  const started = (): Session => {
    if (!session) throw new Error('the browser starts in beforeAll');
    return session;
  };
  const browser = () => started().browser;
  keepPicturesOfFailures(kind, () => browser().browser);
  return {
    kind,
    browser,
    async read(path, host = '127.0.0.1') {
      const page = await browser().openPage(`http://${host}:${started().port}/${path}`);
      await waitUntil('marks', async () => (await markedTexts(page)).length > 0);
      return page;
    },
    openPage: (url) => browser().openPage(url),
    openTabs: () => browser().browser.pages(),
    openExtensionPage: (path) => browser().openExtensionPage(path),
    openPopup: (page) => openPopup(browser(), page),
    async openCard(page, name, frame = page.mainFrame(), cardFrame = frame) {
      const hover = () => hoverMark(page, name, 0, frame);
      const { moved, text } = await moveUntilCard(kind, page, hover, cardFrame);
      return { at: moved, text };
    },
    findCard: (page, frame) => findOpenCard(kind, page, frame),
    readCard: (page, frame) => readCard(kind, page, frame),
    async waitForNoCard(page, frame) {
      await waitUntil('the card to close', async () => (await findOpenCard(kind, page, frame)) === null);
    },
    clickInCard: (page, text, frame) => clickInCard(kind, page, text, frame),
    close,
    killWorker: () => browser().killWorker(),
  };
}

async function openPopup(browser: ExtensionBrowser, page: Page): Promise<Page> {
  const finder = await browser.openExtensionPage('popup.html');
  const tab = await findTabId(finder, page.url());
  await finder.close();
  const popup = await browser.openExtensionPage(`popup.html?tab=${tab}`);
  await popup.bringToFront();
  return popup;
}
