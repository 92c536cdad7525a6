import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { findOpenCard } from '../../scripts/browser/open-card.ts';
import { readCard } from '../../scripts/browser/read-card.ts';
import { locateMark } from '../../scripts/browser/read-page-marks.ts';
import { waitUntil } from '../../scripts/browser/wait-until.ts';
import { type Reader, startReader } from './reader.ts';

const PHONE = { width: 390, height: 780, isMobile: true, hasTouch: true } as const;
/** Longer than a press that counts as long. */
const LONG_PRESS_MS = 700;
/** Time enough for a card that should not come. */
const NOTHING_MS = 700;

let reader: Reader;
let page: Page;

// Firefox has no touch emulation that a test can drive.
beforeAll(async () => {
  reader = await startReader('chromium');
});
afterAll(() => reader?.close());

beforeEach(async () => {
  page = await reader.read('touch.html');
  await page.setViewport(PHONE);
  await waitUntil('marks on the small screen', () => locateMark(page, 'Palantir'));
  return () => page.close();
});

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const hasCard = async () => (await findOpenCard('chromium', page)) !== null;
const placeOf = (name: string) => waitUntil(`a mark on ${name}`, () => locateMark(page, name));

async function tap(name: string): Promise<void> {
  const { x, y } = await placeOf(name);
  await page.touchscreen.tap(x, y);
}

async function pressLong(name: string): Promise<void> {
  const { x, y } = await placeOf(name);
  const finger = await page.touchscreen.touchStart(x, y);
  await pause(LONG_PRESS_MS);
  await finger.end();
}

async function swipe(x: number, from: number, to: number): Promise<void> {
  const finger = await page.touchscreen.touchStart(x, from);
  for (let step = 1; step <= 10; step += 1) {
    await finger.move(x, from + ((to - from) * step) / 10);
    await pause(16);
  }
  await finger.end();
}

/** Where the sheet and its parts are, and how far its text is scrolled. */
async function readSheet() {
  const card = await findOpenCard('chromium', page);
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

test('a tap on a plain name opens a sheet at the foot of the window', async () => {
  await tap('DeepSeek');
  expect(await readCard('chromium', page)).toContain('$138 billion');
  const { box, top } = await readSheet();
  expect(box).toEqual({ left: 0, right: PHONE.width, bottom: PHONE.height });
  expect(top).toBeGreaterThan(PHONE.height * 0.25);
});

test('a tap beside the sheet closes it', async () => {
  await tap('DeepSeek');
  await readCard('chromium', page);
  await page.touchscreen.tap(200, 180);
  await waitUntil('the sheet to close', async () => !(await hasCard()));
});

test('its close button closes it', async () => {
  await tap('DeepSeek');
  await readCard('chromium', page);
  const { close } = await readSheet();
  await page.touchscreen.tap(close.x, close.y);
  await waitUntil('the sheet to close', async () => !(await hasCard()));
});

test('a tap on a linked name follows the link', async () => {
  await tap('Palantir');
  await waitUntil('the link to be followed', () => page.url().endsWith('empty.html'));
  expect(await hasCard()).toBe(false);
});

test('a long press on a linked name opens its sheet and follows nothing', async () => {
  await pressLong('Palantir');
  expect(await readCard('chromium', page)).toContain('69×');
  await pause(NOTHING_MS);
  expect(page.url()).toMatch(/touch\.html$/);
  await page.touchscreen.tap(200, 180);
  await waitUntil('the sheet to close', async () => !(await hasCard()));
  await pressLong('Huawei');
  expect(await readCard('chromium', page)).toContain('Huawei');
  expect(page.url()).not.toContain('#far');
});

test('a swipe that begins on a name scrolls and opens nothing', async () => {
  for (const name of ['Palantir', 'DeepSeek']) {
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    const { x, y } = await placeOf(name);
    await swipe(x, y, y - 60);
    await waitUntil('the page to scroll', () => page.evaluate(() => scrollY > 0));
    await pause(NOTHING_MS);
    expect(await hasCard()).toBe(false);
  }
});

test('the sheet scrolls inside, and never the page behind it', async () => {
  await tap('DeepSeek');
  await readCard('chromium', page);
  const { top, isLong } = await readSheet();
  expect(isLong).toBe(true);
  await swipe(200, 700, 400);
  await waitUntil('the text to scroll', async () => (await readSheet()).scrolled > 100);
  for (let i = 0; i < 12; i += 1) await swipe(200, 750, top + 60);
  const end = (await readSheet()).scrolled;
  await swipe(200, 750, top + 60);
  expect((await readSheet()).scrolled).toBe(end);
  for (let i = 0; i < 3; i += 1) await swipe(100, top + 14, top - 250);
  await pause(NOTHING_MS);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  expect(await hasCard()).toBe(true);
});

test('nor does a sheet without anything to scroll', async () => {
  await page.setViewport({ ...PHONE, height: 2400 });
  await tap('Qwen2.5-Max');
  await readCard('chromium', page);
  const { top, isLong } = await readSheet();
  expect(isLong).toBe(false);
  const before = await page.evaluate(() => scrollY);
  expect(before).toBeGreaterThan(0);
  await swipe(200, top + 100, top + 400);
  await pause(NOTHING_MS);
  expect(await page.evaluate(() => scrollY)).toBe(before);
});
