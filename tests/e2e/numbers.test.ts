import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { readNumberMarks } from '../../scripts/browser/read-page-marks.ts';
import { clickControl, waitForText } from './reader/page-controls.ts';
import { readBadge } from './reader/read-badge.ts';
import { BROWSERS, useReader } from './reader/use-reader.ts';

const ALL = [
  '$5.6 million warned',
  '$294,000 confirmed',
  '$18 million open',
  '34% newer',
  '$100 million confirmed',
];

describe.each(BROWSERS)('in %s', (kind) => {
  const reader = useReader(kind);
  let page: Page;

  beforeAll(async () => {
    page = await reader.read('numbers.html');
  });

  const marked = () => readNumberMarks(page);

  test('numbers that the dataset knows are marked by what it says of them, others are not', async () => {
    await expect.poll(marked).toEqual(ALL);
    expect(await page.evaluate(() => (window as unknown as { changes: string[] }).changes)).toEqual([]);
  });

  test('hovering a number opens a card that quotes the page, with the figure and its check', async () => {
    const { text } = await reader.openCard(page, '$5.6 million');
    expect(text).toMatch(/this page says/i);
    expect(text).toContain('DeepSeek trained its R1 model for $5.6 million, it is said.');
    expect(text).toContain('right number, wrong subject');
    expect(text).toMatch(/\$5.6 million is .*DeepSeek-V3/);
    await page.keyboard.press('Escape');
    await reader.waitForNoCard(page);
  });

  test('a name’s card lists what the page says of it in numbers', async () => {
    const { text } = await reader.openCard(page, 'R1');
    expect(text).toMatch(/numbers on this page/i);
    expect(text).toContain('DeepSeek trained its R1 model for $5.6 million');
    await page.keyboard.press('Escape');
    await reader.waitForNoCard(page);
  });

  test('the popup opens with the numbers, warnings first, and jumps to one', async () => {
    const popup = await reader.openPopup(page);
    const text = await waitForText(popup, 'This page’s numbers'.toUpperCase());
    expect(text).toContain('DeepSeek trained its R1 model for $5.6 million, it is said.');
    expect(text).toContain('1 other number was read but could not be checked.');
    await clickControl(popup, '2 more');
    await clickControl(popup, 'GPT-4 had cost more than');
    await page.bringToFront();
    expect(await reader.readCard(page)).toContain('GPT-4 had cost more than $100 million to train.');
    const isInView = await page.evaluate(() => {
      const { top, bottom } = (document.getElementById('deep') as HTMLElement).getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
    expect(isInView).toBe(true);
    await page.keyboard.press('Escape');
    await popup.close();
  });

  test.runIf(kind === 'chromium')('the badge counts warnings', async () => {
    const options = await reader.openExtensionPage('options.html');
    await expect.poll(() => readBadge(options, page.url())).toBe('1');
    await options.close();
    await page.bringToFront();
  });

  test('a number that changes is marked by what is known of the new one', async () => {
    const set = (value: string) =>
      page.evaluate((text) => {
        const live = document.querySelector('#live')?.firstChild as Text;
        live.data = text;
      }, value);
    await set('$41 million');
    await expect.poll(marked).toContain('$41 million open');
    await set('$294,000');
    await expect.poll(marked).toEqual(ALL);
  });

  test('the reader can say that a number is not meant, and undo it in the options', async () => {
    await reader.openCard(page, '$5.6 million');
    await reader.clickInCard(page, 'Not this');
    await reader.clickInCard(page, 'Everywhere');
    await expect.poll(marked).toEqual(ALL.slice(1));
    const options = await reader.openExtensionPage('options.html');
    await waitForText(options, '“$5.6 million” is not about: Training cost of R1');
    await clickControl(options, 'Undo');
    await page.bringToFront();
    await expect.poll(marked).toEqual(ALL);
    await options.close();
  });

  test('the options show warnings only, or no numbers at all', async () => {
    const options = await reader.openExtensionPage('options.html');
    await waitForText(options, 'Numbers of a page');
    const choose = (value: string) =>
      options.evaluate((wanted) => {
        const fieldset = [...document.querySelectorAll('fieldset')].find((each) =>
          each.textContent.includes('Numbers of a page'),
        );
        fieldset?.querySelector<HTMLInputElement>(`input[value=${wanted}]`)?.click();
      }, value);
    await choose('warnings');
    await expect.poll(marked).toEqual(ALL.slice(0, 1));
    await choose('off');
    await expect.poll(marked).toEqual([]);
    await choose('all');
    await page.bringToFront();
    await expect.poll(marked).toEqual(ALL);
    await options.close();
  });
});
