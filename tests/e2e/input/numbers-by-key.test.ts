import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { readNumberMarks } from '../../../scripts/browser/read-page-marks.ts';
import { focusedId, ringedText, useKeyReader } from '../reader/use-key-reader.ts';
import { BROWSERS } from '../reader/use-reader.ts';

describe.each(BROWSERS)('in %s', (kind) => {
  const reader = useKeyReader(kind);
  let page: Page;

  beforeEach(async () => {
    page = await reader.read('numbers.html');
    await expect.poll(() => readNumberMarks(page)).toContain('$100 million confirmed');
    await page.evaluate(() => {
      document.body.insertAdjacentHTML('afterbegin', '<button id="start">start</button>');
      document.getElementById('start')?.focus();
    });
    return () => page.close();
  });

  /** Steps until a text is ringed, which is near. */
  async function stepTo(text: string, step: () => Promise<void>): Promise<void> {
    for (let count = 0; count < 6; count++) {
      const before = await ringedText(page.mainFrame());
      if (before === text) return;
      await step();
      await expect.poll(() => ringedText(page.mainFrame())).not.toBe(before);
    }
    expect(await ringedText(page.mainFrame())).toBe(text);
  }

  test('the reader steps from names to numbers and back, with the card at the figure', async () => {
    await stepTo('$5.6 million', reader.next);
    expect(await reader.waitForFocusedCard(page, 'DeepSeek-R1')).toBe('$5.6 million');
    expect(await reader.readCard(page)).toContain(
      'DeepSeek trained its R1 model for $5.6 million, it is said.',
    );
    await reader.next();
    await expect.poll(() => ringedText(page.mainFrame())).toBe('R1');
    await stepTo('$294,000', reader.next);
    await expect.poll(() => reader.readCard(page)).toContain('The training of R1 itself cost $294,000.');
    await stepTo('$5.6 million', reader.previous);
  });

  test('Escape closes a number’s card and gives focus back', async () => {
    await stepTo('$5.6 million', reader.next);
    await reader.waitForFocusedCard(page, 'DeepSeek-R1');
    await page.keyboard.press('Escape');
    await reader.waitForNoCard(page);
    expect(await focusedId(page)).toBe('start');
  });

  test('the open-card command moves focus into the card of a number under the pointer', async () => {
    await reader.openCard(page, '$18 million');
    expect(await focusedId(page)).toBe('start');
    await reader.openNearest();
    await reader.waitForFocusedCard(page, 'DeepSeek-R1');
    expect(await reader.readCard(page)).toContain('$18 million');
    await page.keyboard.press('Escape');
    await reader.waitForNoCard(page);
    expect(await focusedId(page)).toBe('start');
  });
});
