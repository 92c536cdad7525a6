import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { readNumberMarks } from '../../scripts/browser/read-page-marks.ts';
import { waitUntil } from '../../scripts/browser/wait-until.ts';
import { expectToStay } from './reader/expect-to-stay.ts';
import { clickControl, markedTexts, waitForText } from './reader/page-controls.ts';
import { BROWSERS, useReader } from './reader/use-reader.ts';

describe.each(BROWSERS)('the welcome page in %s', (kind) => {
  const reader = useReader(kind, { keepsWelcome: true });
  let page: Page;

  const openWelcomePages = () => reader.browser().findExtensionPages('welcome.html');

  beforeAll(async () => {
    page = await waitUntil('the welcome page', async () => (await openWelcomePages())[0]);
    await page.bringToFront();
    await waitForText(page, 'Models');
  });

  test('has a sample whose names are marked', async () => {
    await expect
      .poll(() => markedTexts(page))
      .toEqual(
        expect.arrayContaining([
          'DeepSeek-R1',
          'GPT-4',
          'National Venture Capital Guidance Fund',
          'Palantir',
        ]),
      );
  });

  test('has a sample whose numbers are marked', async () => {
    await expect
      .poll(() => readNumberMarks(page))
      .toEqual(expect.arrayContaining(['$5.6 million warned', '$138 billion confirmed', '69 times warned']));
  });

  test('opens a card there, as any page does', async () => {
    const { text } = await reader.openCard(page, 'Palantir');
    expect(text).toContain('69×');
    await page.keyboard.press('Escape');
    await reader.waitForNoCard(page);
  });

  test('leaves the pages beside it their cards', async () => {
    const news = await reader.read('index.html');
    const { text } = await reader.openCard(news, 'Palantir');
    expect(text).toContain('69×');
    await news.close();
    await page.bringToFront();
  });

  test('switches a category, and the sample follows', async () => {
    const toggle = async () => {
      await clickControl(page, 'Models');
      // Firefox scrolls to the switch, and only marks near the viewport are painted.
      await page.evaluate(() => scrollTo(0, 0));
    };
    await toggle();
    await expect.poll(() => markedTexts(page)).not.toContain('GPT-4');
    await toggle();
    await expect.poll(() => markedTexts(page)).toContain('GPT-4');
  });

  test('opens once, and not after an update', async () => {
    expect(await openWelcomePages()).toHaveLength(1);
    await reader.browser().update();
    // The update closes the pages of the old version.
    await expectToStay('no second page', async () => (await openWelcomePages()).length < 2);
  });
});
