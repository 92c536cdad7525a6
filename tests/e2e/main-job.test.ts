import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { clickControl, markedTexts, waitForText } from './reader/page-controls.ts';
import { readBadge } from './reader/read-badge.ts';
import { BROWSERS, useReader } from './reader/use-reader.ts';

describe.each(BROWSERS)('in %s', (kind) => {
  const reader = useReader(kind);
  let page: Page;

  beforeAll(async () => {
    page = await reader.read('index.html');
  });

  const cardIsOpen = async () => (await reader.findCard(page)) !== null;

  test('names are marked, but words that only look like names are not', async () => {
    await expect
      .poll(() => markedTexts(page))
      .toEqual([
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
    await expect.poll(() => markedTexts(frame)).toEqual(['MindSpore']);
  });

  test('the page observes no change before the first card', async () => {
    expect(await page.evaluate(() => (window as unknown as { changes: string[] }).changes)).toEqual([]);
  });

  test('hovering a name opens its card with the figure and its check', async () => {
    const { text: card } = await reader.openCard(page, 'DeepSeek');
    expect(card).toContain('DeepSeek');
    expect(card).toContain('$138 billion');
    expect(card).toContain('contradicted');
    expect(card).toMatch(/RMB\s?1\s?trillion/);
    expect(card).toContain('AI-written analysis');
  });

  test('Escape closes the card', async () => {
    expect(await cardIsOpen()).toBe(true);
    await page.keyboard.press('Escape');
    await reader.waitForNoCard(page);
  });

  test('the popup summarises all frames of the page and shows cautions', async () => {
    const popup = await reader.openPopup(page);
    const text = await waitForText(popup, 'MindSpore');
    expect(text).toMatch(/6 names/);
    expect(text).toContain('Palantir');
    expect(text).toContain('DeepSeek received none of the');
    await popup.close();
  });

  test('clicking a name in the popup jumps to its mention and opens its card', async () => {
    const popup = await reader.openPopup(page);
    await waitForText(popup, 'Qwen2.5-Max');
    await clickControl(popup, 'Qwen2.5-Max');
    await page.bringToFront();
    const card = await reader.readCard(page);
    expect(card).toContain('Qwen2.5-Max');
    const isInView = await page.evaluate(() => {
      const { top, bottom } = (document.getElementById('deep') as HTMLElement).getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
    expect(isInView).toBe(true);
    await page.keyboard.press('Escape');
    await popup.close();
  });

  test('the popup searches the dataset in Chinese too', async () => {
    const popup = await reader.openPopup(page);
    await waitForText(popup, 'MindSpore');
    await popup.focus('[role="combobox"]');
    await popup.keyboard.type('东数西算');
    expect(await waitForText(popup, 'Eastern Data, Western Computing')).not.toContain('MindSpore');
    await popup.close();
  });

  test('disabling a category unmarks its names on the open page, and enabling it marks them again', async () => {
    const options = await reader.openExtensionPage('options.html');
    await waitForText(options, 'Models');
    await clickControl(options, 'Models');
    await expect.poll(() => markedTexts(page)).not.toContain('Qwen2.5-Max');
    expect(await markedTexts(page)).toContain('DeepSeek');
    await clickControl(options, 'Models');
    await expect.poll(() => markedTexts(page)).toContain('Qwen2.5-Max');
    await options.close();
  });

  test('disabling a site unmarks its open page, and enabling it marks the page again', async () => {
    const popup = await reader.openPopup(page);
    await waitForText(popup, 'MindSpore');
    const site = new URL(page.url()).host;
    await clickControl(popup, site);
    await expect.poll(() => markedTexts(page)).toEqual([]);
    await waitForText(popup, 'Off on this site');
    await clickControl(popup, site);
    await expect.poll(() => markedTexts(page)).toHaveLength(5);
    await popup.close();
  });

  test('names in text added later are marked', async () => {
    await page.evaluate(() => {
      (document.getElementById('log') as HTMLElement).textContent = 'News of Hua';
    });
    await page.evaluate(() => {
      const text = document.getElementById('log')?.firstChild as Text;
      text.data += 'wei arrives.';
    });
    await expect.poll(() => markedTexts(page)).toContain('Huawei');
  });

  test('the popup of a page without names says so', async () => {
    const empty = await reader.openPage(page.url().replace('index.html', 'empty.html'));
    const popup = await reader.openPopup(empty);
    const text = await waitForText(popup, 'Nothing to check here');
    expect(text).not.toContain('MindSpore');
    await popup.close();
    await empty.close();
  });

  test.runIf(kind === 'chromium')('a hover opens its card after the worker was stopped', async () => {
    await page.bringToFront();
    await reader.killWorker();
    const { text } = await reader.openCard(page, 'Palantir');
    expect(text).toContain('69×');
    await page.keyboard.press('Escape');
  });

  test.runIf(kind === 'chromium')('the badge counts the names in all frames', async () => {
    const options = await reader.openExtensionPage('options.html');
    await expect.poll(() => readBadge(options, page.url())).toBe('7');
    await options.close();
  });
});
