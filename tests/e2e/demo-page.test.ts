import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FolderServer, serveFolder } from '../../scripts/browser/serve-folder.ts';
import { waitUntil } from '../../scripts/browser/wait-until.ts';
import { type Reader, startReader, waitForText } from './reader.ts';

const DEMO = join(dirname(fileURLToPath(import.meta.url)), '../../demo');

let reader: Reader;
let server: FolderServer;
let page: Page;

beforeAll(async () => {
  reader = await startReader('chromium');
  server = await serveFolder(DEMO);
  page = await reader.openPage(`${server.origin}/`);
});
afterAll(async () => {
  await reader?.close();
  await server?.close();
});

test('the demo page mentions every category of the dataset', async () => {
  const options = await reader.openExtensionPage('options.html');
  await waitForText(options, 'All sources');
  const categories = await options.evaluate(() =>
    [...document.querySelectorAll('.category-toggle-name')].map((each) => each.textContent ?? ''),
  );
  await options.close();
  expect(categories).toHaveLength(8);
  const popup = await reader.openPopup(page);
  const text = (await waitForText(popup, 'cautions')).toLowerCase();
  for (const category of categories) expect(text).toContain(category.toLowerCase());
  await popup.close();
  await page.bringToFront();
});

test('the words that only look like names are not marked', async () => {
  // Marks are painted near the window alone.
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
  await waitUntil('the one name there that is meant', async () => (await marksIn('#not-meant')).length > 0);
  expect(await marksIn('#not-meant ul')).toEqual([]);
});

test('its popup knows all names of the dataset', async () => {
  const popup = await reader.openPopup(page);
  expect(await waitForText(popup, 'cautions')).toContain('38 names');
});
