import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadDataset } from '../../data/validation/load-dataset.ts';
import { readNumberMarks } from '../../scripts/browser/read-page-marks.ts';
import { type FolderServer, serveFolder } from '../../scripts/browser/serve-folder.ts';
import { waitForText } from './reader/page-controls.ts';
import { useReader } from './reader/use-reader.ts';

const DEMO = join(import.meta.dirname, '../../demo');
const { entities } = loadDataset(join(import.meta.dirname, '../../data/china-ai'));

const reader = useReader('chromium');
let server: FolderServer;
let page: Page;

beforeAll(async () => {
  server = await serveFolder(DEMO);
  page = await reader.openPage(`${server.origin}/`);
});
afterAll(() => server?.close());

test('the demo page mentions every category of the dataset', async () => {
  const options = await reader.openExtensionPage('options.html');
  await waitForText(options, 'All sources');
  const categories = await options.evaluate(() =>
    [...document.querySelectorAll('.category-toggle-name')].map((each) => each.textContent ?? ''),
  );
  await options.close();
  expect(categories).toHaveLength(8);
  const popup = await reader.openPopup(page);
  // The popup may open before the whole page is read, and counts on.
  const missing = async () => {
    const text = (await waitForText(popup, 'cautions')).toLowerCase();
    return categories.filter((category) => !text.includes(category.toLowerCase()));
  };
  await expect.poll(missing).toEqual([]);
  await popup.close();
  await page.bringToFront();
});

test('words that only look like names are not marked', async () => {
  // Only marks near the viewport are painted.
  await page.evaluate(() => document.getElementById('not-meant')?.scrollIntoView());
  const marksIn = (selector: string) =>
    page.evaluate((place) => {
      const element = document.querySelector(place);
      return [...(CSS.highlights as unknown as Map<string, Iterable<AbstractRange>>).values()].flatMap(
        (marks) =>
          [...marks]
            .filter((mark) => element?.contains(mark.startContainer))
            .map((mark) => mark.startContainer.textContent),
      );
    }, selector);
  // One name in the section is meant.
  await expect.poll(() => marksIn('#not-meant')).not.toEqual([]);
  expect(await marksIn('#not-meant ul')).toEqual([]);
});

test.each([
  ['prose', '#numbers p', ['warned', 'confirmed', 'newer', 'open']],
  ['a list', '#numbers ul', ['warned', 'confirmed', 'newer', 'open']],
  ['tables', '#numbers .table', ['warned', 'confirmed', 'newer', 'open']],
])('the demo page shows what can be known of a number in %s', async (_, place, expected) => {
  // Only marks near the viewport are painted.
  await page.evaluate((each) => document.querySelector(each)?.scrollIntoView({ block: 'center' }), place);
  const tones = async () => {
    const marks = await readNumberMarks(page, place);
    return new Set(marks.map((mark) => mark.split(' ').at(-1)));
  };
  await expect.poll(tones).toEqual(new Set(expected));
});

test('the popup of the demo page lists every name of the dataset', async () => {
  const popup = await reader.openPopup(page);
  expect(await waitForText(popup, 'cautions')).toContain(`${entities.length} names`);
});
