import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { hoverMark, readCard } from '../../scripts/browser/read-card.ts';
import { waitUntil } from '../../scripts/browser/wait-until.ts';
import { countCards, focusedId, type KeyReader, ringedText, startKeyReader } from './key-reader.ts';

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  let reader: KeyReader;
  let page: Page;
  let inner: Frame;

  beforeAll(async () => {
    reader = await startKeyReader(kind);
  });
  afterAll(() => reader?.close());

  beforeEach(async () => {
    ({ page, inner } = await reader.readKeys());
    return () => page.close();
  });

  test('from mention to mention, around the ends and through frames', async () => {
    await reader.next();
    expect(await reader.waitForFocusedCard(page, 'DeepSeek')).toBe('DeepSeek');
    await reader.next();
    expect(await reader.waitForFocusedCard(page, 'Qwen2.5-Max')).toBe('Qwen2.5-Max');
    expect(await page.evaluate(isRingInView)).toBe(true);
    await reader.next();
    expect(await reader.waitForFocusedCard(page, 'MindSpore', inner)).toBe('MindSpore');
    await reader.waitForNoCard(page);
    expect(await ringedText(page.mainFrame())).toBe('');
    await reader.next();
    expect(await reader.waitForFocusedCard(page, 'DeepSeek')).toBe('DeepSeek');
    expect(await page.evaluate(isRingInView)).toBe(true);
    await reader.waitForNoCard(page, inner);
    await reader.previous();
    await reader.waitForFocusedCard(page, 'MindSpore', inner);
    await reader.previous();
    await reader.waitForFocusedCard(page, 'Qwen2.5-Max');
  });

  test('the first step goes to the first mention in view or below', async () => {
    await page.evaluate(() => scrollTo({ top: 1200, behavior: 'instant' }));
    await reader.next();
    await reader.waitForFocusedCard(page, 'Qwen2.5-Max');
  });

  test('open-card moves focus into the card of the name under the pointer', async () => {
    await hoverMark(page, 'DeepSeek');
    await readCard(kind, page);
    expect(await focusedId(page)).toBe('start');
    await reader.openCard();
    expect(await reader.waitForFocusedCard(page, 'DeepSeek')).toBe('DeepSeek');
    await page.keyboard.press('Escape');
    await reader.waitForNoCard(page);
    expect(await focusedId(page)).toBe('start');
  });

  test('where there is no name, a command does nothing', async () => {
    const empty = await reader.openPage(page.url().replace('keys.html', 'empty.html'));
    await reader.next();
    await reader.previous();
    await reader.openCard();
    await reader.pinCard();
    expect(await countCards(empty)).toBe(0);
    await empty.close();
    await page.bringToFront();
    // A key pressed before the browser has changed tabs is the other tab's.
    await waitUntil('the page in front', () => page.evaluate(() => document.visibilityState === 'visible'));
    await reader.next();
    await reader.waitForFocusedCard(page, 'DeepSeek');
  });

  test.runIf(kind === 'chromium')('a stopped worker has forgotten nothing', async () => {
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
