import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../browser/extension-browser.ts';
import { storeSettings } from '../browser/inside/store-settings.ts';
import { findOpenCard } from '../browser/open-card.ts';
import { hoverMark, moveUntilCard } from '../browser/read-card.ts';
import { locateMark } from '../browser/read-page-marks.ts';
import { openFilledPopup, waitForSettledText } from '../browser/run-headless-demo.ts';
import { waitUntil } from '../browser/wait-until.ts';

/** The size that Chrome, Edge and Firefox ask of screenshots, in pixels. */
const SCREEN = { width: 1280, height: 800 } as const;
/** Where a hovered name is, from the top, so that its card has room below. */
const NAME_TOP = 150;
/** All numbers of the demo page are read by then, in idle time. */
const NUMBERS_MS = 3000;

export interface Studio {
  readonly browser: ExtensionBrowser;
  /** The demo page. */
  readonly url: string;
  /** A page of the browser's own, to put pictures together. */
  readonly table: Page;
}

/** What the stores show, in order. Each resolves to a PNG of `SCREEN`'s size, in base64. */
export const SCENES: Readonly<Record<string, (studio: Studio) => Promise<string>>> = {
  '1-card': (studio) => shootCard(studio, { section: '#price', name: 'DeepSeek' }),
  '2-sources': (studio) => shootCard(studio, { section: '#money', name: 'Palantir', scrollPx: 148 }),
  '3-popup': shootPopup,
  '4-options': shootOptions,
  '5-dark-chinese': async (studio) => {
    const options = await studio.browser.openExtensionPage('options.html');
    await storeSettings(options, { language: 'zh-CN', theme: 'dark' });
    await options.close();
    return shootCard(studio, { section: '#languages', name: '国家创业投资引导基金' });
  },
};

interface CardScene {
  readonly section: string;
  readonly name: string;
  /** How far the card is scrolled. */
  readonly scrollPx?: number;
}

async function shootCard({ browser, url }: Studio, scene: CardScene): Promise<string> {
  const page = await openDemo(browser, url);
  await showName(page, scene);
  await moveUntilCard(browser.kind, page, () => hoverMark(page, scene.name));
  const card = await waitUntil('the card', () => findOpenCard(browser.kind, page));
  await card.evaluate((root, top) => {
    for (const part of root.querySelectorAll('*')) {
      if (getComputedStyle(part).overflowY === 'auto') part.scrollBy({ top, behavior: 'instant' });
    }
  }, scene.scrollPx ?? 0);
  return shoot(page);
}

async function showName(page: Page, { section, name }: CardScene): Promise<void> {
  // Only marks near the window are painted.
  await page.evaluate(
    (selector) => document.querySelector(selector)?.scrollIntoView({ behavior: 'instant' }),
    section,
  );
  const { y } = await waitUntil(`a mark on “${name}”`, () => locateMark(page, name));
  await page.evaluate((top) => scrollBy({ top, behavior: 'instant' }), y - NAME_TOP);
}

/** The popup hangs below the toolbar's button, which a page cannot show: it is laid over the page's corner. */
async function shootPopup({ browser, url, table }: Studio): Promise<string> {
  const page = await openDemo(browser, url);
  await page.evaluate(() => document.querySelector('#price')?.scrollIntoView({ behavior: 'instant' }));
  await waitUntil('marks', () => locateMark(page, '$294,000'));
  await new Promise((resolve) => setTimeout(resolve, NUMBERS_MS));
  const behind = await shoot(page);
  const { popup } = await openFilledPopup(browser, page);
  const front = await popup.screenshot({ encoding: 'base64' });
  await page.close();
  await table.bringToFront();
  await table.setViewport(SCREEN);
  await table.setContent(`
    <style>
      body { margin: 0; background: url(data:image/png;base64,${behind}) }
      img { position: absolute; right: 28px; top: 20px; border-radius: 10px;
        box-shadow: 0 0 0 1px rgb(0 0 0 / 12%), 0 18px 48px rgb(0 0 0 / 32%) }
    </style>
    <img alt="" src="data:image/png;base64,${front}">`);
  return shoot(table);
}

async function shootOptions({ browser }: Studio): Promise<string> {
  const options = await browser.openExtensionPage('options.html');
  await options.setViewport(SCREEN);
  await options.bringToFront();
  await waitForSettledText(options, 'the options page to fill');
  return shoot(options);
}

async function openDemo(browser: ExtensionBrowser, url: string): Promise<Page> {
  const page = await browser.openPage(url);
  await page.setViewport(SCREEN);
  return page;
}

async function shoot(page: Page): Promise<string> {
  const y = await page.evaluate(() => scrollY);
  return page.screenshot({ encoding: 'base64', clip: { x: 0, y, ...SCREEN }, captureBeyondViewport: false });
}
