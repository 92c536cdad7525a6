import type { Page } from 'puppeteer-core';
import { waitUntil } from '../../../scripts/browser/wait-until.ts';
import { markedTexts, waitForText } from '../reader/page-controls.ts';
import type { Reader } from '../reader/use-reader.ts';

const TOUR_PAGES = [
  'index.html',
  'places.html',
  'copy.html',
  'live.html',
  'keys.html',
  'hostile.html',
  'empty.html',
];

/** Reads all the pages, with cards, a search, the options, and something that is stored. */
export async function readAll(reader: Reader): Promise<void> {
  await readPages(reader);
  const page = await reader.read('index.html', 'news.example');
  await openSomeCards(reader, page);
  await reader.clickInCard(page, 'Fewer marks');
  await reader.clickInCard(page, 'Undo');
  await searchInPopup(reader, page);
  const options = await reader.openExtensionPage('options.html');
  await waitForText(options, 'Models');
  await options.close();
  await page.close();
}

/** Reads all the pages and opens cards in them. */
export async function readPages(reader: Reader): Promise<void> {
  for (const path of TOUR_PAGES) {
    const page = path === 'empty.html' ? null : await reader.read(path, 'news.example');
    if (page) await openSomeCards(reader, page);
    await page?.close();
  }
}

export async function searchInPopup(reader: Reader, page: Page): Promise<void> {
  const popup = await reader.openPopup(page);
  await waitForText(popup, 'Palantir');
  await popup.focus('[role="combobox"]');
  await popup.keyboard.type('nvidia');
  await waitForText(popup, 'Nvidia');
  await popup.close();
}

async function openSomeCards(reader: Reader, page: Page): Promise<void> {
  const [name] = await waitUntil('marks', async () => {
    const texts = await markedTexts(page);
    return texts.length > 0 && texts;
  });
  await reader.openCard(page, name ?? '');
}
