import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { markedTexts } from './reader/page-controls.ts';
import { BROWSERS, type Reader, useReader } from './reader/use-reader.ts';

/** What may happen to an extension while its pages are open, and whether it leaves them for good. */
const ENDS: readonly [name: string, end: (reader: Reader) => Promise<void>, browsers: readonly string[]][] = [
  ['disabled', (reader) => reader.browser().setEnabled(false), ['chromium']],
  ['uninstalled', (reader) => reader.browser().uninstall(), BROWSERS],
];

describe.each(BROWSERS)('in %s', (kind) => {
  for (const [name, end, browsers] of ENDS.filter(([, , all]) => all.includes(kind))) {
    describe(`after the extension was ${name}`, () => {
      const reader = useReader(kind);
      let page: Page;
      let hidden: Page;
      const errors: string[] = [];

      beforeAll(async () => {
        hidden = await reader.read('starts.html', 'news.example');
        page = await reader.read('index.html');
        for (const each of [page, hidden]) each.on('pageerror', (error) => errors.push(String(error)));
        await reader.openCard(page, 'DeepSeek');
        await end(reader);
        await page.bringToFront();
      });

      test('its marks and its open card leave the page', async () => {
        await expect.poll(() => markedTexts(page)).toEqual([]);
        await reader.waitForNoCard(page);
      });
    });
  }
});
