import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { PageReading, PageSummary } from '../../core/facts/page-summary.ts';
import { Problem } from '../setup/problem.mjs';
import type { ExtensionBrowser } from './extension-browser.ts';
import { askBackground } from './inside/ask-background.ts';
import { findTabId } from './inside/find-tab-id.ts';
import { hoverMark, moveUntilCard } from './read-card.ts';
import { locateMark, type PageMark, readMarks } from './read-page-marks.ts';
import { takeScreenshot } from './take-screenshot.ts';
import { waitUntil } from './wait-until.ts';

const POPUP_SIZE = { width: 384, height: 600 };
/** A page's text has settled when this many reads in a row agree. */
const SETTLED_READS = 8;
/** Where the hovered name is in the picture, in CSS pixels, so that the card has room below it. */
const MARK_TOP = 190;

/**
 * Opens the page in a headless browser, prints its mentions and one card, and writes pictures of the card, the popup and
 * the options page to `folder`. A page without a mention is an error only when mentions are `expected`.
 */
export async function runHeadlessDemo(
  browser: ExtensionBrowser,
  url: string,
  folder: string,
  expected: boolean,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const page = await openPage(browser, url);
  const marks = await readSettledMarks(page);
  if (marks.length === 0 && expected) throw new Problem(`The extension marked nothing on ${url}.`);
  if (marks.length > 0) await showCard(browser, page, marks, join(folder, 'card.png'));
  await showPopup(browser, page, join(folder, 'popup.png'));
  await showOptions(browser, join(folder, 'options.png'));
  console.log(`\nPictures: ${folder}`);
}

async function openPage(browser: ExtensionBrowser, url: string): Promise<Page> {
  try {
    return await browser.openPage(url);
  } catch (error) {
    throw new Problem(`${url} could not be opened: ${error instanceof Error ? error.message : error}`);
  }
}

/** Marks are painted near the viewport only, so the page is scrolled down while there is none. */
async function readSettledMarks(page: Page): Promise<readonly PageMark[]> {
  let marks: readonly PageMark[] = [];
  await waitUntil('marks', async () => {
    const before = marks.length;
    marks = await readMarks(page);
    if (marks.length === 0)
      await page.evaluate(() => scrollBy({ top: innerHeight / 4, behavior: 'instant' }));
    return marks.length > 0 && marks.length === before;
  }).catch(() => undefined);
  return marks;
}

async function showCard(
  { kind }: ExtensionBrowser,
  page: Page,
  marks: readonly PageMark[],
  picture: string,
): Promise<void> {
  const mark =
    marks.find(({ text }) => text === 'DeepSeek') ??
    marks.find(({ text }) => /deepseek/i.test(text)) ??
    marks[0];
  if (!mark) return;
  const at = await waitUntil(`a mark on “${mark.text}”`, () => locateMark(page, mark.text));
  await page.evaluate((top) => scrollBy({ top, behavior: 'instant' }), at.y - MARK_TOP);
  const { text } = await moveUntilCard(kind, page, () => hoverMark(page, mark.text)).catch(() => {
    throw new Problem(`No card opened over “${mark.text}”.`);
  });
  await takeScreenshot(kind, page, picture);
  console.log(`The card for “${mark.text}”:\n\n${text.replace(/\n{2,}/g, '\n').replace(/^/gm, '    ')}`);
}

async function showPopup(browser: ExtensionBrowser, page: Page, picture: string): Promise<void> {
  const { popup, tabId } = await openFilledPopup(browser, page);
  const { summary } = await askBackground<PageReading>(popup, 'readPage', { tabId, locale: 'en' });
  await takeScreenshot(browser.kind, popup, picture);
  printMentions(page.url(), summary);
}

/** Opens the popup of a page in a tab of its own, in the popup's size, and waits for its text. */
export async function openFilledPopup(
  browser: ExtensionBrowser,
  page: Page,
): Promise<{ popup: Page; tabId: number }> {
  const finder = await browser.openExtensionPage('popup.html');
  const tabId = await findTabId(finder, page.url());
  await finder.close();
  const popup = await browser.openExtensionPage(`popup.html?tab=${tabId}`);
  await popup.setViewport(POPUP_SIZE);
  await popup.bringToFront();
  await waitForSettledText(popup, 'the popup to fill');
  return { popup, tabId };
}

function printMentions(url: string, { mentions, categories }: PageSummary): void {
  if (mentions === 0) {
    console.log(`\nFactlight knows no name on ${url}.`);
    return;
  }
  const names = categories.reduce((sum, category) => sum + category.entities.length, 0);
  console.log(`\n${url} mentions ${names} names in ${mentions} places:`);
  for (const category of categories) {
    console.log(`\n${category.name}`);
    for (const { name, count } of category.entities) console.log(`${String(count).padStart(6)}  ${name}`);
  }
}

async function showOptions(browser: ExtensionBrowser, picture: string): Promise<void> {
  const options = await browser.openExtensionPage('options.html');
  await options.bringToFront();
  await waitForSettledText(options, 'the options page to fill');
  const height = await options.evaluate(() => document.documentElement.scrollHeight);
  await takeScreenshot(browser.kind, options, picture, height);
}

/** The facts arrive after the layout, so the page is complete once its text stops changing. */
export async function waitForSettledText(page: Page, what: string): Promise<void> {
  let last = '';
  let same = 0;
  await waitUntil(what, async () => {
    const text = await page.evaluate(() => document.body.textContent);
    same = text !== '' && text === last ? same + 1 : 0;
    last = text;
    return same === SETTLED_READS;
  });
}
