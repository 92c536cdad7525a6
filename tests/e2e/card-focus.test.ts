import type { Frame, Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { waitUntil } from '../../scripts/browser/wait-until.ts';
import {
  countCards,
  focusedId,
  type KeyLog,
  ringedText,
  useKeyPage,
  useKeyReader,
} from './reader/use-key-reader.ts';
import { BROWSERS } from './reader/use-reader.ts';

describe.each(BROWSERS)('in %s', (kind) => {
  const reader = useKeyReader(kind);
  let page: Page;
  let inner: Frame;

  useKeyPage(reader, (opened) => {
    ({ page, inner } = opened);
  });

  test('Escape closes the card and returns focus to where it was', async () => {
    await reader.next();
    await reader.waitForFocusedCard(page, 'DeepSeek');
    await reader.next();
    await reader.waitForFocusedCard(page, 'Qwen2.5-Max');
    await page.keyboard.press('Escape');
    await reader.waitForNoCard(page);
    expect(await focusedId(page)).toBe('start');
    expect(await ringedText(page.mainFrame())).toBe('');
  });

  test('Escape returns focus from a card in another frame', async () => {
    await reader.next();
    await reader.waitForFocusedCard(page, 'DeepSeek');
    await reader.previous();
    await reader.waitForFocusedCard(page, 'MindSpore', inner);
    await page.keyboard.press('Escape');
    await reader.waitForNoCard(page, inner);
    await expect.poll(() => focusedId(page)).toBe('start');
    await page.keyboard.press('x');
    expect(await page.evaluate(() => (window as unknown as KeyLog).keys.at(-1))).toBe('x');
  });

  test('the open-card command moves focus to a card in another frame, and Escape returns it', async () => {
    await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    await reader.openCard(page, 'MindSpore', inner);
    expect(await focusedId(page)).toBe('start');
    await reader.openNearest();
    await reader.waitForFocusedCard(page, 'MindSpore', inner);
    await page.keyboard.press('Escape');
    await reader.waitForNoCard(page, inner);
    await expect.poll(() => focusedId(page)).toBe('start');
  });

  test('the card is a dialog without a focus trap: Tab goes through it and out again', async () => {
    await reader.next();
    await reader.waitForFocusedCard(page, 'DeepSeek');
    const card = await reader.findCard(page);
    const dialog = await card?.evaluate((root) => {
      const { tagName, ariaModal } = root.querySelector('[role="dialog"]') as HTMLElement;
      const has = (selector: string) => root.querySelector(selector) !== null;
      return { tagName, ariaModal, hasHeading: has('h2'), hasList: has('ul'), hasButton: has('button') };
    });
    expect(dialog).toEqual({
      tagName: 'SECTION',
      ariaModal: null,
      hasHeading: true,
      hasList: true,
      hasButton: true,
    });
    const stops: string[] = [];
    for (let i = 0; i < 2; i += 1) {
      await page.keyboard.press('Tab');
      stops.push((await card?.evaluate((root) => root.activeElement?.textContent ?? '')) ?? '');
    }
    expect(stops).toEqual(['Pin', 'Close']);
    for (let i = 0; i < 80 && (await focusedId(page)) !== 'start'; i += 1) await page.keyboard.press('Tab');
    expect(await focusedId(page)).toBe('start');
    await reader.waitForNoCard(page);
  });

  test('the page receives keys typed while a card is open without focus', async () => {
    await reader.openCard(page, 'DeepSeek');
    for (const key of ['j', 'k', 'l', 'u', ' ', 'ArrowUp'] as const) await page.keyboard.press(key);
    expect(await page.evaluate(() => (window as unknown as KeyLog).keys)).toEqual([
      'j',
      'k',
      'l',
      'u',
      ' ',
      'ArrowUp',
    ]);
    expect(await focusedId(page)).toBe('start');
    expect(await reader.readCard(page)).toContain('DeepSeek');
  });

  test('the page receives no keys typed in a card', async () => {
    await reader.next();
    await reader.waitForFocusedCard(page, 'DeepSeek');
    // In Firefox the page has received the keys of the command itself.
    await page.evaluate(() => (window as unknown as KeyLog).keys.splice(0));
    await page.keyboard.press('j');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => (window as unknown as KeyLog).keys)).toEqual([]);
  });

  test('a pinned card keeps focus, moves with arrow keys, stays next to other cards and returns focus', async () => {
    await reader.openNearest();
    await reader.waitForFocusedCard(page, 'DeepSeek');
    await reader.pinCard();
    const place = async () =>
      (await reader.findCard(page))?.evaluate((root) => {
        const { left, top } = root.host.getBoundingClientRect();
        return { left, top, pinned: root.querySelector('[aria-pressed="true"]') !== null };
      });
    const before = await waitUntil('the pinned card', async () => {
      const at = await place();
      return at?.pinned && at;
    });
    expect(await ringedText(page.mainFrame())).toBe('');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    expect(await place()).toEqual({ left: before.left + 16, top: before.top + 16, pinned: true });
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await reader.next();
    await reader.waitForFocusedCard(page, 'Qwen2.5-Max');
    await reader.pinCard();
    await expect.poll(() => countCards(page)).toBe(2);
    await page.keyboard.press('Escape');
    await expect.poll(() => countCards(page)).toBe(1);
    await reader.waitForFocusedCard(page, 'DeepSeek');
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await reader.previous();
    await reader.waitForFocusedCard(page, 'DeepSeek');
    expect(await place()).toEqual({ left: before.left + 16, top: before.top + 16, pinned: true });
    await page.keyboard.press('Escape');
    await reader.waitForNoCard(page);
    expect(await focusedId(page)).toBe('start');
  });
});
