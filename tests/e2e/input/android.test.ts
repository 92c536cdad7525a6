import type { Page } from 'puppeteer-core';
import { beforeEach, expect, test } from 'vitest';
import { moveUntilCard } from '../../../scripts/browser/read-card.ts';
import { locateMark } from '../../../scripts/browser/read-page-marks.ts';
import { waitUntil } from '../../../scripts/browser/wait-until.ts';
import { waitForText } from '../reader/page-controls.ts';
import { useReader } from '../reader/use-reader.ts';

/** Firefox for Android has the engine of the desktop's. Emulated here: a small screen, a finger, and no commands. */
const PHONE = { width: 390, height: 780 } as const;
/** How long a finger stays down: longer than the extension needs to call a press long. */
const LONG_PRESS_MS = 700;

const reader = useReader('firefox', { isPhone: true });
let page: Page;

beforeEach(async () => {
  page = await reader.read('touch.html');
  await page.setViewport(PHONE);
  await waitUntil('marks on the small screen', () => locateMark(page, 'Palantir'));
  return () => page.close();
});

const locate = (name: string) => waitUntil(`a mark on ${name}`, () => locateMark(page, name));

async function tap(name: string): Promise<void> {
  const { x, y } = await locate(name);
  await page.touchscreen.tap(x, y);
}

async function pressLong(name: string): Promise<void> {
  const { x, y } = await locate(name);
  const finger = await page.touchscreen.touchStart(x, y);
  await new Promise((resolve) => setTimeout(resolve, LONG_PRESS_MS));
  await finger.end();
}

test('tapping a plain name opens a sheet as wide as the screen', async () => {
  const { text } = await moveUntilCard('firefox', page, () => tap('DeepSeek'));
  expect(text).toContain('$138 billion');
  const card = await reader.findCard(page);
  const box = await card?.evaluate((root) => {
    const { left, right, bottom } = root.host.getBoundingClientRect();
    return { left, right, bottom };
  });
  expect(box).toEqual({ left: 0, right: PHONE.width, bottom: PHONE.height });
  await page.touchscreen.tap(200, 180);
  await reader.waitForNoCard(page);
});

test('long-pressing a linked name opens its sheet without following the link', async () => {
  const { text } = await moveUntilCard('firefox', page, () => pressLong('Palantir'));
  expect(text).toContain('69×');
  expect(page.url()).toMatch(/touch\.html$/);
});

test('the popup fills the screen, and the options fit it and offer no shortcuts', async () => {
  const popup = await reader.openPopup(page);
  await popup.setViewport(PHONE);
  await waitForText(popup, 'Palantir');
  const options = await reader.openExtensionPage('options.html');
  await options.setViewport(PHONE);
  expect(await waitForText(options, 'Models')).not.toContain('Shift');
  const sizeOf = (each: Page) =>
    each.evaluate(() => {
      const { scrollWidth, scrollHeight } = document.documentElement;
      return { width: scrollWidth, height: scrollHeight };
    });
  await expect.poll(() => sizeOf(popup)).toEqual(PHONE);
  await expect.poll(() => sizeOf(options)).toMatchObject({ width: PHONE.width });
  const footer = await popup.evaluate(() => document.querySelector('footer')?.getBoundingClientRect().bottom);
  expect(footer).toBeCloseTo(PHONE.height);
  await popup.close();
  await options.close();
});
