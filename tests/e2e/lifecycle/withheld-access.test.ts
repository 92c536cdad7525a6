import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { findTabId } from '../../../scripts/browser/inside/find-tab-id.ts';
import { buildExtension } from '../../../scripts/setup/build-extension.mjs';
import { expectToStay } from '../reader/expect-to-stay.ts';
import { markedTexts, waitForText } from '../reader/page-controls.ts';
import { type Reader, useReader } from '../reader/use-reader.ts';

const ROOT = join(import.meta.dirname, '../../..');
const WITHHELD = 'Your browser keeps this page from Factlight';
const ALLOW = 'Allow on all sites';

/** How access is withheld and given back in a browser that obeys a test. */
interface AccessControl {
  readonly withhold: () => Promise<void>;
  readonly give: (popup: Page) => Promise<void>;
}

/** The same for both browsers, once access is theirs to withhold. */
function testWithheldAccess(reader: Reader, { withhold, give }: AccessControl): void {
  let page: Page;
  let tab: number;

  beforeAll(async () => {
    page = await reader.read('index.html');
    const options = await reader.openExtensionPage('options.html');
    tab = await findTabId(options, page.url());
    await options.close();
    await withhold();
    await page.reload();
    await page.bringToFront();
  });

  test('nothing is marked, and the popup says why and searches all the same', async () => {
    await expectToStay('no mark', async () => (await markedTexts(page)).length === 0);
    const popup = await reader.openExtensionPage(`popup.html?tab=${tab}`);
    await popup.bringToFront();
    expect(await waitForText(popup, WITHHELD)).toContain(ALLOW);
    await popup.type('[role=combobox]', 'palantir');
    await waitForText(popup, 'Palantir');
    await popup.close();
  });

  test('a card opened by search needs no access', async () => {
    const popup = await reader.openExtensionPage(`popup.html?tab=${tab}`);
    await popup.bringToFront();
    await waitForText(popup, WITHHELD);
    await popup.type('[role=combobox]', 'palantir');
    await waitForText(popup, 'Palantir');
    await popup.keyboard.press('Enter');
    expect(await waitForText(popup, '69×')).toContain('Palantir');
    await popup.close();
  });

  test('once access is given, the open page is marked', async () => {
    const popup = await reader.openExtensionPage(`popup.html?tab=${tab}`);
    await popup.bringToFront();
    await waitForText(popup, WITHHELD);
    await give(popup);
    // The popup starts over, and a page on its way answers nothing.
    const text = () => popup.evaluate(() => document.body.textContent).catch(() => '');
    await expect.poll(text).toContain('Palantir');
    await page.bringToFront();
    await expect.poll(() => markedTexts(page)).toContain('Palantir');
  });
}

describe('access withheld in chromium', () => {
  const reader = useReader('chromium');
  testWithheldAccess(reader, {
    withhold: () => reader.browser().setAccess(false),
    // The browser's own question after a click cannot be answered by a test.
    give: () => reader.browser().setAccess(true),
  });
});

// In version 2, Firefox lets nobody withhold it.
describe('access withheld in firefox, manifest version 3', () => {
  beforeAll(() => buildExtension(ROOT, 'firefox-mv3'), 300_000);
  const reader = useReader('firefox', { build: 'firefox-mv3' });
  testWithheldAccess(reader, {
    async withhold() {
      const options = await reader.openExtensionPage('options.html');
      await options.evaluate(() => {
        const { browser } = globalThis as unknown as {
          browser: { permissions: { remove(permissions: object): Promise<boolean> } };
        };
        return browser.permissions.remove({ origins: ['<all_urls>'] });
      });
      await options.close();
    },
    give: (popup) => popup.locator(`::-p-text(${ALLOW})`).click(),
  });
});
