import type { Page } from 'puppeteer-core';
import { beforeEach, expect, test } from 'vitest';
import { moveUntilCard } from '../../../scripts/browser/read-card.ts';
import { locateMark } from '../../../scripts/browser/read-page-marks.ts';
import { waitUntil } from '../../../scripts/browser/wait-until.ts';
import { expectToStay } from '../reader/expect-to-stay.ts';
import { useReader } from '../reader/use-reader.ts';

const PHONE = { width: 390, height: 780, isMobile: true, hasTouch: true } as const;
/** How long a finger stays down: longer than the extension needs to call a press long. */
const LONG_PRESS_MS = 700;
/** Between the moves of a finger: one frame. */
const MOVE_MS = 16;

// Firefox's driver gives touches to the page, but they scroll nothing. Taps are tested there too: android.test.ts.
const reader = useReader('chromium');
let page: Page;

beforeEach(async () => {
  page = await reader.read('touch.html');
  await page.setViewport(PHONE);
  await waitUntil('marks on the small screen', () => locateMark(page, 'Palantir'));
  return () => page.close();
});

const after = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const hasCard = async () => (await reader.findCard(page)) !== null;
const locate = (name: string) => waitUntil(`a mark on ${name}`, () => locateMark(page, name));

async function tap(name: string): Promise<void> {
  const { x, y } = await locate(name);
  await page.touchscreen.tap(x, y);
}

async function pressLong(name: string): Promise<void> {
  const { x, y } = await locate(name);
  const finger = await page.touchscreen.touchStart(x, y);
  await after(LONG_PRESS_MS);
  await finger.end();
}

/** Repeats a tap or a long press until its sheet is open, and returns the sheet's text. */
async function openSheet(gesture: () => Promise<void>): Promise<string> {
  const { text } = await moveUntilCard('chromium', page, gesture);
  return text;
}

async function swipe(x: number, from: number, to: number): Promise<void> {
  const finger = await page.touchscreen.touchStart(x, from);
  for (let step = 1; step <= 10; step += 1) {
    await finger.move(x, from + ((to - from) * step) / 10);
    await after(MOVE_MS);
  }
  await finger.end();
}

/** The rectangles of the sheet and its parts, and its scroll position. */
async function readSheet() {
  const card = await reader.findCard(page);
  if (!card) throw new Error('no sheet');
  return card.evaluate((root) => {
    const { left, top, right, bottom } = root.host.getBoundingClientRect();
    const body = root.querySelector('.card-body') as HTMLElement;
    const close = root.querySelector('[title="Close"]')?.getBoundingClientRect();
    return {
      box: { left, right, bottom },
      top,
      scrolled: body.scrollTop,
      isLong: body.scrollHeight > body.clientHeight,
      close: { x: (close?.x ?? 0) + 8, y: (close?.y ?? 0) + 8 },
    };
  });
}

test('tapping a plain name opens a sheet at the bottom of the window', async () => {
  expect(await openSheet(() => tap('DeepSeek'))).toContain('$138 billion');
  const { box, top } = await readSheet();
  expect(box).toEqual({ left: 0, right: PHONE.width, bottom: PHONE.height });
  expect(top).toBeGreaterThan(PHONE.height * 0.25);
});

test('tapping outside of the sheet closes it', async () => {
  await openSheet(() => tap('DeepSeek'));
  await page.touchscreen.tap(200, 180);
  await reader.waitForNoCard(page);
});

test('the close button closes the sheet', async () => {
  await openSheet(() => tap('DeepSeek'));
  const { close } = await readSheet();
  await page.touchscreen.tap(close.x, close.y);
  await reader.waitForNoCard(page);
});

test('tapping a linked name follows the link', async () => {
  await tap('Palantir');
  await expect.poll(() => page.url()).toMatch(/empty\.html$/);
  expect(await hasCard()).toBe(false);
});

test('long-pressing a linked name opens its sheet without following the link', async () => {
  expect(await openSheet(() => pressLong('Palantir'))).toContain('69×');
  await expectToStay('no link is followed', () => page.url().endsWith('touch.html'));
  await page.touchscreen.tap(200, 180);
  await reader.waitForNoCard(page);
  expect(await openSheet(() => pressLong('Huawei'))).toContain('Huawei');
  expect(page.url()).not.toContain('#far');
});

test('a swipe that starts on a name scrolls the page and opens nothing', async () => {
  for (const name of ['Palantir', 'DeepSeek']) {
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    const { x, y } = await locate(name);
    await swipe(x, y, y - 60);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    await expectToStay('no sheet is open', async () => !(await hasCard()));
  }
});

test('swiping in the sheet scrolls its text, never the page behind it', async () => {
  await openSheet(() => tap('DeepSeek'));
  const { top, isLong } = await readSheet();
  expect(isLong).toBe(true);
  await swipe(200, 700, 400);
  await expect.poll(async () => (await readSheet()).scrolled).toBeGreaterThan(100);
  for (let i = 0; i < 12; i += 1) await swipe(200, 750, top + 60);
  const end = (await readSheet()).scrolled;
  await swipe(200, 750, top + 60);
  expect((await readSheet()).scrolled).toBe(end);
  for (let i = 0; i < 3; i += 1) await swipe(100, top + 14, top - 250);
  await expectToStay('the page is not scrolled', () => page.evaluate(() => scrollY === 0));
  expect(await hasCard()).toBe(true);
});

test('swiping in a short sheet does not scroll the page behind it', async () => {
  await page.setViewport({ ...PHONE, height: 2400 });
  await openSheet(() => tap('Qwen2.5-Max'));
  const { top, isLong } = await readSheet();
  expect(isLong).toBe(false);
  const before = await page.evaluate(() => scrollY);
  expect(before).toBeGreaterThan(0);
  await swipe(200, top + 100, top + 400);
  await expectToStay('the page is not scrolled', () => page.evaluate((top) => scrollY === top, before));
});
