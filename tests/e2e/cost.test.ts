import { describe, expect, test } from 'vitest';
import type { PageReading } from '../../core/facts/page-summary.ts';
import { askBackground } from '../../scripts/browser/inside/ask-background.ts';
import { findTabId } from '../../scripts/browser/inside/find-tab-id.ts';
import { clickControl, markedTexts, waitForText } from './reader/page-controls.ts';
import { BROWSERS, useReader } from './reader/use-reader.ts';

/** A busy machine takes long to spend the page's cost budget. */
const PAUSE_TIMEOUT_MS = 50_000;

describe.each(BROWSERS)('in %s', (kind) => {
  const reader = useReader(kind);

  test('the popup shows what a page cost', async () => {
    const page = await reader.read('index.html');
    const popup = await reader.openPopup(page);
    expect(await waitForText(popup, 'Factlight used')).toMatch(/Factlight used [\d.,]+\sms/);
    await popup.close();
    await page.close();
  });

  test('a page that rewrites itself endlessly is paused, and marked again when the reader resumes it', async () => {
    const page = await reader.read('restless.html');
    const extensionPage = await reader.openExtensionPage('popup.html');
    const tabId = await findTabId(extensionPage, page.url());
    await page.bringToFront();
    const reading = () => askBackground<PageReading>(extensionPage, 'readPage', { tabId, locale: 'en' });
    await expect
      .poll(async () => (await reading()).cost.paused, { timeout: PAUSE_TIMEOUT_MS })
      .not.toBeNull();
    await extensionPage.close();

    const popup = await reader.openPopup(page);
    const text = await waitForText(popup, 'Paused on this page');
    expect(text).toContain('Palantir');
    await page.evaluate(() => (window as unknown as { settle(): void }).settle());
    await clickControl(popup, 'Resume on this page');
    // The popup is a tab here, which hides the page; a real popup does not.
    await page.bringToFront();
    await expect.poll(() => markedTexts(page)).toContain('Tencent');
    await popup.bringToFront();
    expect(await waitForText(popup, 'Tencent')).not.toContain('Paused');
    await popup.close();
  });
});
