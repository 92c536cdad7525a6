import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { moveUntilCard } from '../../../scripts/browser/read-card.ts';
import { locateMark, readNumberMarks } from '../../../scripts/browser/read-page-marks.ts';
import { waitUntil } from '../../../scripts/browser/wait-until.ts';
import { BROWSERS, useReader } from '../reader/use-reader.ts';

const SCREEN = { width: 390, height: 780 } as const;
const PHONE = { chromium: { ...SCREEN, isMobile: true, hasTouch: true }, firefox: SCREEN } as const;

describe.each(BROWSERS)('in %s', (kind) => {
  // Firefox for Android has no commands; Chromium needs none of that.
  const reader = useReader(kind, kind === 'firefox' ? { isPhone: true } : {});
  let page: Page;

  beforeEach(async () => {
    page = await reader.read('numbers.html');
    await page.setViewport(PHONE[kind]);
    await expect.poll(() => readNumberMarks(page)).toContain('$5.6 million warned');
    return () => page.close();
  });

  async function tap(text: string): Promise<void> {
    const { x, y } = await waitUntil(`a mark on ${text}`, () => locateMark(page, text));
    await page.touchscreen.tap(x, y);
  }
  const openSheet = async (text: string) => (await moveUntilCard(kind, page, () => tap(text))).text;

  test('tapping a number opens its card as a sheet, and tapping elsewhere closes it', async () => {
    const text = await openSheet('$5.6 million');
    expect(text).toMatch(/this page says/i);
    expect(text).toContain('DeepSeek trained its R1 model for $5.6 million, it is said.');
    const card = await reader.findCard(page);
    const box = await card?.evaluate((root) => {
      const { left, right, bottom } = root.host.getBoundingClientRect();
      return { left, right, bottom };
    });
    expect(box).toEqual({ left: 0, right: SCREEN.width, bottom: SCREEN.height });
    await page.touchscreen.tap(200, 20);
    await reader.waitForNoCard(page);
  });

  test('tapping another number shows that one', async () => {
    await openSheet('$5.6 million');
    await page.touchscreen.tap(200, 20);
    await reader.waitForNoCard(page);
    expect(await openSheet('$294,000')).toContain('The training of R1 itself cost $294,000.');
  });
});
