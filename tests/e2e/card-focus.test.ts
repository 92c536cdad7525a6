import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findOpenCard } from '../../scripts/browser/open-card.ts';
import { hoverMark, readCard } from '../../scripts/browser/read-card.ts';
import { waitUntil } from '../../scripts/browser/wait-until.ts';
import {
  countCards,
  focusedId,
  type KeyLog,
  type KeyReader,
  ringedText,
  startKeyReader,
} from './key-reader.ts';

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

  test('Escape closes the card, and focus is where it was', async () => {
    await reader.next();
    await reader.waitForFocusedCard(page, 'DeepSeek');
    await reader.next();
    await reader.waitForFocusedCard(page, 'Qwen2.5-Max');
    await page.keyboard.press('Escape');
    await reader.waitForNoCard(page);
    expect(await focusedId(page)).toBe('start');
    expect(await ringedText(page.mainFrame())).toBe('');
  });

  test('from a card in another frame, focus comes back too', async () => {
    await reader.next();
    await reader.waitForFocusedCard(page, 'DeepSeek');
    await reader.previous();
    await reader.waitForFocusedCard(page, 'MindSpore', inner);
    await page.keyboard.press('Escape');
    await reader.waitForNoCard(page, inner);
    await waitUntil('focus in the page', async () => (await focusedId(page)) === 'start');
    await page.keyboard.press('x');
    expect(await page.evaluate(() => (window as unknown as KeyLog).keys.at(-1))).toBe('x');
  });

  test('a key for the name under the pointer in another frame: focus goes there and back', async () => {
    await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    await hoverMark(page, 'MindSpore', 0, inner);
    await readCard(kind, page, inner);
    expect(await focusedId(page)).toBe('start');
    await reader.openCard();
    await reader.waitForFocusedCard(page, 'MindSpore', inner);
    await page.keyboard.press('Escape');
    await reader.waitForNoCard(page, inner);
    await waitUntil('focus in the page', async () => (await focusedId(page)) === 'start');
  });

  test('the card is a dialog that keeps nobody in: Tab goes through it and out again', async () => {
    await reader.next();
    await reader.waitForFocusedCard(page, 'DeepSeek');
    const card = await findOpenCard(kind, page);
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

  test('keys typed while a card is open without focus are the page’s', async () => {
    await hoverMark(page, 'DeepSeek');
    await readCard(kind, page);
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
    expect(await readCard(kind, page)).toContain('DeepSeek');
  });

  test('keys typed in a card are not the page’s', async () => {
    await reader.next();
    await reader.waitForFocusedCard(page, 'DeepSeek');
    // Firefox shows the page the command's own keys first.
    await page.evaluate(() => (window as unknown as KeyLog).keys.splice(0));
    await page.keyboard.press('j');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => (window as unknown as KeyLog).keys)).toEqual([]);
  });

  test('a pinned card keeps focus, moves by keys, stays beside others and gives focus back', async () => {
    await reader.openCard();
    await reader.waitForFocusedCard(page, 'DeepSeek');
    await reader.pinCard();
    const place = async () =>
      (await findOpenCard(kind, page))?.evaluate((root) => {
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
    await waitUntil('two pinned cards', async () => (await countCards(page)) === 2);
    await page.keyboard.press('Escape');
    await waitUntil('one to close', async () => (await countCards(page)) === 1);
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
