import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findOpenCard } from '../../scripts/browser/open-card.ts';
import { hoverMark, readCard } from '../../scripts/browser/read-card.ts';
import { runCommand } from '../../scripts/browser/run-command.ts';
import { waitUntil } from '../../scripts/browser/wait-until.ts';
import { clickControl, markedTexts, type Reader, startReader, waitForText } from './reader.ts';

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  let reader: Reader;
  let page: Page;
  let inner: Frame;

  const next = () => runCommand(reader, 'next-mention', 'J');
  const previous = () => runCommand(reader, 'previous-mention', 'K');
  const openCard = () => runCommand(reader, 'open-card', 'L');
  const pinCard = () => runCommand(reader, 'pin-card', 'U');

  beforeAll(async () => {
    reader = await startReader(kind);
  });
  afterAll(() => reader?.close());

  beforeEach(async () => {
    page = await reader.read('keys.html');
    inner = await waitUntil('the frame', () =>
      page.frames().find((each) => each.url().includes('localhost')),
    );
    await waitUntil('marks in the frame', async () => (await markedTexts(inner)).length > 0);
    await page.focus('#start');
    return () => page.close();
  });

  /** Waits for the card of a name with focus in it, and says what is ringed in its frame. */
  const waitForFocusedCard = async (name: string, frame = page.mainFrame()) => {
    await waitUntil(`focus in the card of ${name}`, async () => {
      const card = await findOpenCard(kind, page, frame).catch(() => null);
      return card?.evaluate((root, wanted) => {
        const dialog = root.activeElement?.closest('[role="dialog"]');
        const label = root.getElementById(dialog?.getAttribute('aria-labelledby') ?? '');
        return document.hasFocus() && document.activeElement === root.host && label?.textContent === wanted;
      }, name);
    });
    return ringedText(frame);
  };
  const waitForNoCard = (frame = page.mainFrame()) =>
    waitUntil('the card to close', async () => (await findOpenCard(kind, page, frame)) === null);
  const focusedId = () => page.evaluate(() => document.activeElement?.id);

  test('from mention to mention, around the ends and through frames', async () => {
    await next();
    expect(await waitForFocusedCard('DeepSeek')).toBe('DeepSeek');
    await next();
    expect(await waitForFocusedCard('Qwen2.5-Max')).toBe('Qwen2.5-Max');
    expect(await page.evaluate(isRingInView)).toBe(true);
    await next();
    expect(await waitForFocusedCard('MindSpore', inner)).toBe('MindSpore');
    await waitForNoCard();
    expect(await ringedText(page.mainFrame())).toBe('');
    await next();
    expect(await waitForFocusedCard('DeepSeek')).toBe('DeepSeek');
    expect(await page.evaluate(isRingInView)).toBe(true);
    await waitForNoCard(inner);
    await previous();
    await waitForFocusedCard('MindSpore', inner);
    await previous();
    await waitForFocusedCard('Qwen2.5-Max');
  });

  test('the first step goes to the first mention in view or below', async () => {
    await page.evaluate(() => scrollTo({ top: 1200, behavior: 'instant' }));
    await next();
    await waitForFocusedCard('Qwen2.5-Max');
  });

  test('Escape closes the card, and focus is where it was', async () => {
    await next();
    await waitForFocusedCard('DeepSeek');
    await next();
    await waitForFocusedCard('Qwen2.5-Max');
    await page.keyboard.press('Escape');
    await waitForNoCard();
    expect(await focusedId()).toBe('start');
    expect(await ringedText(page.mainFrame())).toBe('');
  });

  test('from a card in another frame, focus comes back too', async () => {
    await next();
    await waitForFocusedCard('DeepSeek');
    await previous();
    await waitForFocusedCard('MindSpore', inner);
    await page.keyboard.press('Escape');
    await waitForNoCard(inner);
    await waitUntil('focus in the page', async () => (await focusedId()) === 'start');
    await page.keyboard.press('x');
    expect(await page.evaluate(() => (window as unknown as { keys: string[] }).keys.at(-1))).toBe('x');
  });

  test('the card is a dialog that keeps nobody in: Tab goes through it and out again', async () => {
    await next();
    await waitForFocusedCard('DeepSeek');
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
    for (let i = 0; i < 3; i += 1) {
      await page.keyboard.press('Tab');
      stops.push((await card?.evaluate((root) => root.activeElement?.textContent ?? '')) ?? '');
    }
    expect(stops).toEqual(['Pin', 'More actions', 'Close']);
    for (let i = 0; i < 80 && (await focusedId()) !== 'start'; i += 1) await page.keyboard.press('Tab');
    expect(await focusedId()).toBe('start');
    await waitForNoCard();
  });

  test('keys typed while a card is open without focus are the page’s', async () => {
    await hoverMark(page, 'DeepSeek');
    await readCard(kind, page);
    for (const key of ['j', 'k', 'l', 'u', ' ', 'ArrowUp'] as const) await page.keyboard.press(key);
    expect(await page.evaluate(() => (window as unknown as { keys: string[] }).keys)).toEqual([
      'j',
      'k',
      'l',
      'u',
      ' ',
      'ArrowUp',
    ]);
    expect(await focusedId()).toBe('start');
    expect(await readCard(kind, page)).toContain('DeepSeek');
  });

  test('keys typed in a card are not the page’s', async () => {
    await next();
    await waitForFocusedCard('DeepSeek');
    // Firefox shows the page the command's own keys first.
    await page.evaluate(() => (window as unknown as { keys: string[] }).keys.splice(0));
    await page.keyboard.press('j');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => (window as unknown as { keys: string[] }).keys)).toEqual([]);
  });

  test('open-card moves focus into the card of the name under the pointer', async () => {
    await hoverMark(page, 'DeepSeek');
    await readCard(kind, page);
    expect(await focusedId()).toBe('start');
    await openCard();
    expect(await waitForFocusedCard('DeepSeek')).toBe('DeepSeek');
    await page.keyboard.press('Escape');
    await waitForNoCard();
    expect(await focusedId()).toBe('start');
  });

  test('a pinned card keeps focus, moves by keys, stays beside others and gives focus back', async () => {
    await openCard();
    await waitForFocusedCard('DeepSeek');
    await pinCard();
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
    await next();
    await waitForFocusedCard('Qwen2.5-Max');
    await pinCard();
    await waitUntil('two pinned cards', async () => (await countCards(page)) === 2);
    await page.keyboard.press('Escape');
    await waitUntil('one to close', async () => (await countCards(page)) === 1);
    await waitForFocusedCard('DeepSeek');
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await previous();
    await waitForFocusedCard('DeepSeek');
    expect(await place()).toEqual({ left: before.left + 16, top: before.top + 16, pinned: true });
    await page.keyboard.press('Escape');
    await waitForNoCard();
    expect(await focusedId()).toBe('start');
  });

  test('where there is no name, a command does nothing', async () => {
    const empty = await reader.openPage(page.url().replace('keys.html', 'empty.html'));
    for (const command of [next, previous, openCard, pinCard]) await command();
    await page.bringToFront();
    await next();
    await waitForFocusedCard('DeepSeek');
    expect(await countCards(empty)).toBe(0);
    await empty.close();
  });

  test('the options name the keys and lead to where the browser lets them be changed', async () => {
    const options = await reader.openExtensionPage('options.html');
    await options.bringToFront();
    const text = await waitForText(options, 'Alt+Shift+J');
    for (const keys of ['Alt+Shift+K', 'Alt+Shift+L', 'Alt+Shift+U']) expect(text).toContain(keys);
    await clickControl(options, 'Change the keys');
    const settings = await waitUntil('the browser’s own page', async () =>
      (await reader.browser.pages()).find((each) => /^(chrome:..extensions|about:addons)/.test(each.url())),
    );
    await settings.close();
    await options.close();
  });

  test.runIf(kind === 'firefox')('keys that were changed are shown when the reader comes back', async () => {
    const options = await reader.openExtensionPage('options.html');
    await options.bringToFront();
    await waitForText(options, 'Alt+Shift+J');
    await page.bringToFront();
    await options.evaluate(() => {
      const { browser } = globalThis as unknown as {
        browser: { commands: { update(change: object): Promise<void> } };
      };
      return browser.commands.update({ name: 'next-mention', shortcut: 'Alt+Shift+Y' });
    });
    await options.bringToFront();
    expect(await waitForText(options, 'Alt+Shift+Y')).not.toContain('Alt+Shift+J');
    await options.close();
  });

  test.runIf(kind === 'chromium')('a stopped worker has forgotten nothing', async () => {
    await next();
    await waitForFocusedCard('DeepSeek');
    await reader.killWorker();
    const waker = await reader.openExtensionPage('options.html');
    await page.bringToFront();
    await next();
    await waitForFocusedCard('Qwen2.5-Max');
    await waker.close();
  });
});

function ringedText(frame: Frame): Promise<string> {
  return frame.evaluate(() => {
    const [mark] = (CSS.highlights.get('factlight-ring') ?? []) as Iterable<AbstractRange>;
    if (!mark) return '';
    const range = document.createRange();
    range.setStart(mark.startContainer, mark.startOffset);
    range.setEnd(mark.endContainer, mark.endOffset);
    return range.toString();
  });
}

function isRingInView(): boolean {
  const [mark] = CSS.highlights.get('factlight-ring') as unknown as Iterable<AbstractRange>;
  const rect = mark?.startContainer.parentElement?.getBoundingClientRect();
  return rect !== undefined && rect.top >= 0 && rect.bottom <= innerHeight;
}

function countCards(page: Page): Promise<number> {
  return page.evaluate(
    () => [...document.querySelectorAll('*')].filter((each) => each.matches(':popover-open')).length,
  );
}
