import { describe, expect, test } from 'vitest';
import { storeSettings } from '../../scripts/browser/inside/store-settings.ts';
import { waitForText } from './reader/page-controls.ts';
import { BROWSERS, useReader } from './reader/use-reader.ts';

describe.each(BROWSERS)('another language in %s', (kind) => {
  const reader = useReader(kind);

  test('is that of a page’s card, of the options and of a card after the language has changed', async () => {
    const options = await reader.openExtensionPage('options.html');
    await waitForText(options, 'What to mark');
    await storeSettings(options, { language: 'de' });
    await waitForText(options, 'Was markiert wird');

    const page = await reader.read('index.html');
    const german = await reader.openCard(page, 'Palantir');
    expect(german.text).toContain('Der Artikel nennt');
    await page.keyboard.press('Escape');
    await reader.waitForNoCard(page);

    await storeSettings(options, { language: 'ja' });
    await waitForText(options, '下線を付けるもの');
    await page.bringToFront();
    // A name whose card was closed under the pointer opens no other until the pointer has left.
    await page.mouse.move(2, 2);
    const japanese = await reader.openCard(page, 'Palantir');
    expect(japanese.text).toContain('記事');
    expect(japanese.text).not.toContain('Der Artikel');
  });
});
