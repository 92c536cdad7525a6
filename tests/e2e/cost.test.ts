import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PageReading } from '../../core/facts/page-summary.ts';
import { askBackground } from '../../scripts/browser/ask-background.ts';
import { findTabId } from '../../scripts/browser/find-tab-id.ts';
import { waitUntil } from '../../scripts/browser/wait-until.ts';
import { clickControl, markedTexts, type Reader, startReader, waitForText } from './reader.ts';

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  let reader: Reader;

  beforeAll(async () => {
    reader = await startReader(kind);
  });
  afterAll(() => reader?.close());

  test('the popup says what a page cost', async () => {
    const page = await reader.read('index.html');
    const popup = await reader.openPopup(page);
    expect(await waitForText(popup, 'Factlight used')).toMatch(/Factlight used [\d.,]+\sms/);
    await popup.close();
    await page.close();
  });

  test('a page that rewrites itself without end is paused, says so, and is read again when the reader wants it', async () => {
    const page = await reader.read('restless.html');
    const asker = await reader.openExtensionPage('popup.html');
    const tabId = await findTabId(asker, page.url());
    await page.bringToFront();
    const reading = () => askBackground<PageReading>(asker, 'readPage', { tabId, locale: 'en' });
    await waitUntil('the pause', async () => (await reading()).cost.paused !== null, 50_000);
    await asker.close();

    const popup = await reader.openPopup(page);
    const text = await waitForText(popup, 'Paused on this page');
    expect(text).toContain('Palantir');
    await page.evaluate(() => (window as unknown as { settle(): void }).settle());
    await clickControl(popup, 'Resume on this page');
    // The popup is a tab here, which hides the page; a real popup does not.
    await page.bringToFront();
    await waitUntil('what came meanwhile', async () => (await markedTexts(page)).includes('Tencent'));
    await popup.bringToFront();
    expect(await waitForText(popup, 'Tencent')).not.toContain('Paused');
    await popup.close();
  });
});
