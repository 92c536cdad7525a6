import type { Frame, Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { countCards, focusedId, ringedText, useKeyPage, useKeyReader } from '../reader/use-key-reader.ts';
import { BROWSERS } from '../reader/use-reader.ts';

describe.each(BROWSERS)('in %s', (kind) => {
  const reader = useKeyReader(kind);
  let page: Page;
  let inner: Frame;

  useKeyPage(reader, (opened) => {
    ({ page, inner } = opened);
  });

  test('the reader steps from mention to mention, past the ends and through frames', async () => {
    await reader.next();
    expect(await reader.waitForFocusedCard(page, 'DeepSeek')).toBe('DeepSeek');
    await reader.next();
    expect(await reader.waitForFocusedCard(page, 'Qwen2.5-Max')).toBe('Qwen2.5-Max');
    await expect.poll(() => page.evaluate(isRingInView)).toBe(true);
    await reader.next();
    expect(await reader.waitForFocusedCard(page, 'MindSpore', inner)).toBe('MindSpore');
    await reader.waitForNoCard(page);
    await expect.poll(() => ringedText(page.mainFrame())).toBe('');
    await reader.next();
    expect(await reader.waitForFocusedCard(page, 'DeepSeek')).toBe('DeepSeek');
    await expect.poll(() => page.evaluate(isRingInView)).toBe(true);
    await reader.waitForNoCard(page, inner);
    await reader.previous();
    await reader.waitForFocusedCard(page, 'MindSpore', inner);
    await reader.previous();
    await reader.waitForFocusedCard(page, 'Qwen2.5-Max');
  });

  test('the first step goes to the first mention in or below the viewport', async () => {
    await page.evaluate(() => scrollTo({ top: 1200, behavior: 'instant' }));
    await reader.next();
    await reader.waitForFocusedCard(page, 'Qwen2.5-Max');
  });

  test('the open-card command moves focus into the card of the hovered name', async () => {
    await reader.openCard(page, 'DeepSeek');
    expect(await focusedId(page)).toBe('start');
    await reader.openNearest();
    expect(await reader.waitForFocusedCard(page, 'DeepSeek')).toBe('DeepSeek');
    await page.keyboard.press('Escape');
    await reader.waitForNoCard(page);
    expect(await focusedId(page)).toBe('start');
  });

  test('commands do nothing on a page without names', async () => {
    const empty = await reader.openPage(page.url().replace('keys.html', 'empty.html'));
    await reader.next();
    await reader.previous();
    await reader.openNearest();
    await reader.pinCard();
    expect(await countCards(empty)).toBe(0);
    await empty.close();
    await page.bringToFront();
    // Until the browser has switched tabs, keys go to the other tab.
    await expect.poll(() => page.evaluate(() => document.visibilityState)).toBe('visible');
    await reader.next();
    await reader.waitForFocusedCard(page, 'DeepSeek');
  });

  test.runIf(kind === 'chromium')('stepping continues after the worker was stopped', async () => {
    await reader.next();
    await reader.waitForFocusedCard(page, 'DeepSeek');
    await reader.killWorker();
    const waker = await reader.openExtensionPage('options.html');
    await page.bringToFront();
    await reader.next();
    await reader.waitForFocusedCard(page, 'Qwen2.5-Max');
    await waker.close();
  });
});

function isRingInView(): boolean {
  const [mark] = CSS.highlights.get('factlight-ring') as unknown as Iterable<AbstractRange>;
  const rect = mark?.startContainer.parentElement?.getBoundingClientRect();
  return rect !== undefined && rect.top >= 0 && rect.bottom <= innerHeight;
}
