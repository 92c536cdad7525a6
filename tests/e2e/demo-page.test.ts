import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readMarks } from '../../scripts/browser/page-marks.ts';
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
  const text = await waitForText(options, 'All sources');
  await options.close();
  const categories = text.match(/\d+ names/g)?.length;
  expect(categories).toBe(8);
  await page.bringToFront();
  await waitUntil('marks of every category', async () => {
    const highlights = new Set((await readMarks(page)).map(({ highlight }) => highlight));
    return highlights.size === categories;
  });
});

test('the words that only look like names are not marked', async () => {
  await waitUntil('marks', async () => (await readMarks(page)).length > 100);
  const wrong = await page.evaluate(() => {
    const list = document.querySelector('#not-meant ul');
    return [...(CSS.highlights as unknown as Map<string, Iterable<AbstractRange>>).values()].flatMap(
      (marks) =>
        [...marks]
          .filter((mark) => list?.contains(mark.startContainer))
          .map((mark) => mark.startContainer.textContent),
    );
  });
  expect(wrong).toEqual([]);
});

test('its popup knows all names of the dataset', async () => {
  const popup = await reader.openPopup(page);
  expect(await waitForText(popup, 'cautions')).toContain('38 names');
});
