import type { Page } from 'puppeteer-core';
import type { BrowserKind } from './extension-browser.ts';

/** Image pixels per CSS pixel, sharp on a high-density screen. Firefox supports 1 only. */
const PIXEL_DENSITY = 2;

/** Writes the visible part of the page, or its first `height` CSS pixels, as a PNG. */
export async function takeScreenshot(
  kind: BrowserKind,
  page: Page,
  path: string,
  height?: number,
): Promise<void> {
  const {
    innerWidth: width,
    innerHeight,
    scrollY,
  } = await page.evaluate(() => {
    const { innerWidth, innerHeight, scrollY } = window;
    return { innerWidth, innerHeight, scrollY };
  });
  // Scales the image, because Chromium finds no highlights under the pointer on an emulated high-density screen.
  const scale = kind === 'chromium' ? { scale: PIXEL_DENSITY } : {};
  const clip = { x: 0, y: height ? 0 : scrollY, width, height: height ?? innerHeight, ...scale };
  await page.screenshot({ path: path as `${string}.png`, clip, captureBeyondViewport: height !== undefined });
}
