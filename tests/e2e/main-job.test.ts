import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findOpenCard } from '../../scripts/browser/open-card.ts';
import { hoverMark, readCard } from '../../scripts/browser/read-card.ts';
import { waitUntil } from '../../scripts/browser/wait-until.ts';
import { clickControl, markedTexts, type Reader, startReader, waitForText } from './reader.ts';

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  let reader: Reader;
  let page: Page;

  beforeAll(async () => {
    reader = await startReader(kind);
    page = await reader.read('index.html');
  });
  afterAll(() => reader?.close());

  const cardIsOpen = async () => (await findOpenCard(kind, page)) !== null;

  test('names are marked, words that only look like names are not', async () => {
    await waitUntil('all marks', async () => (await markedTexts(page)).length === 5);
    expect(await markedTexts(page)).toEqual([
      'DeepSeek',
      'Hugging Face',
      'National Venture Capital Guidance Fund',
      'Palantir',
      'Qwen2.5-Max',
    ]);
  });

  test('a frame is marked like a page', async () => {
    const frame = page.frames().find((each) => each.url().endsWith('frame.html'));
    if (!frame) throw new Error('the frame is gone');
    await waitUntil('marks in the frame', async () => (await markedTexts(frame)).length > 0);
    expect(await markedTexts(frame)).toEqual(['MindSpore']);
  });

  test('the page sees no change before the first card', async () => {
    expect(await page.evaluate(() => (window as unknown as { changes: string[] }).changes)).toEqual([]);
  });

  test('hovering a name opens its card with the figure and its check', async () => {
    await hoverMark(page, 'DeepSeek');
    const card = await readCard(kind, page);
    expect(card).toContain('DeepSeek');
    expect(card).toContain('$138 billion');
    expect(card).toContain('contradicted');
    expect(card).toMatch(/RMB\s?1\s?trillion/);
    expect(card).toContain('AI-written analysis');
  });

  test('Escape closes the card', async () => {
    expect(await cardIsOpen()).toBe(true);
    await page.keyboard.press('Escape');
    await waitUntil('the card to close', async () => !(await cardIsOpen()));
  });

  test('the popup sums the page up over all frames and warns', async () => {
    const popup = await reader.openPopup(page);
    const text = await waitForText(popup, 'MindSpore');
    expect(text).toMatch(/6 names/);
    expect(text).toContain('Palantir');
    expect(text).toContain('whole state fund');
    await popup.close();
  });

  test('a line of the popup jumps to its mention and opens its card', async () => {
    const popup = await reader.openPopup(page);
    await waitForText(popup, 'Qwen2.5-Max');
    await clickControl(popup, 'Qwen2.5-Max');
    await page.bringToFront();
    const card = await readCard(kind, page);
    expect(card).toContain('Qwen2.5-Max');
    const isInView = await page.evaluate(() => {
      const { top, bottom } = (document.getElementById('deep') as HTMLElement).getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
    expect(isInView).toBe(true);
    await page.keyboard.press('Escape');
    await popup.close();
  });

  test('the popup searches the dataset, in Chinese too', async () => {
    const popup = await reader.openPopup(page);
    await waitForText(popup, 'MindSpore');
    await popup.focus('[role="combobox"]');
    await popup.keyboard.type('东数西算');
    expect(await waitForText(popup, 'Eastern Data, Western Computing')).not.toContain('MindSpore');
    await popup.close();
  });

  test('a category that is switched off disappears from the open page, and comes back', async () => {
    const options = await reader.openExtensionPage('options.html');
    await waitForText(options, 'Models');
    await clickControl(options, 'Models');
    await waitUntil(
      'the model to lose its mark',
      async () => !(await markedTexts(page)).includes('Qwen2.5-Max'),
    );
    expect(await markedTexts(page)).toContain('DeepSeek');
    await clickControl(options, 'Models');
    await waitUntil('the model to be marked', async () => (await markedTexts(page)).includes('Qwen2.5-Max'));
    await options.close();
  });

  test('a site that is switched off is unmarked at once, and marked again when it is on', async () => {
    const popup = await reader.openPopup(page);
    await waitForText(popup, 'MindSpore');
    const site = new URL(page.url()).host;
    await clickControl(popup, site);
    await waitUntil('marks to go', async () => (await markedTexts(page)).length === 0);
    await waitForText(popup, 'Off on this site');
    await clickControl(popup, site);
    await waitUntil('marks to return', async () => (await markedTexts(page)).length === 5);
    await popup.close();
  });

  test('text that is added later is marked', async () => {
    await page.evaluate(() => {
      (document.getElementById('log') as HTMLElement).textContent = 'News of Hua';
    });
    await page.evaluate(() => {
      const text = document.getElementById('log')?.firstChild as Text;
      text.data += 'wei arrives.';
    });
    await waitUntil('the streamed name', async () => (await markedTexts(page)).includes('Huawei'));
  });

  test('a page without a name has an honest popup', async () => {
    const empty = await reader.openPage(page.url().replace('index.html', 'empty.html'));
    const popup = await reader.openPopup(empty);
    const text = await waitForText(popup, 'Nothing to check here');
    expect(text).not.toContain('MindSpore');
    await popup.close();
    await empty.close();
  });

  test.runIf(kind === 'chromium')('a stopped worker answers the next hover', async () => {
    await page.bringToFront();
    await reader.killWorker();
    await hoverMark(page, 'Palantir');
    expect(await readCard(kind, page)).toContain('69×');
    await page.keyboard.press('Escape');
  });

  test.runIf(kind === 'chromium')('the badge counts the names of all frames', async () => {
    const options = await reader.openExtensionPage('options.html');
    const badge = () =>
      options.evaluate(async (url) => {
        const { chrome } = globalThis as unknown as {
          chrome: {
            tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> };
            action: { getBadgeText(details: object): Promise<string> };
          };
        };
        const tab = (await chrome.tabs.query({})).find((each) => each.url === url);
        return tab ? chrome.action.getBadgeText({ tabId: tab.id }) : '';
      }, page.url());
    await waitUntil('the badge', async () => (await badge()) === '7');
    await options.close();
  });
});
