import type { Page } from 'puppeteer-core';
import type { BrowserKind } from './extension-browser.ts';

/** Pixels per CSS pixel: sharp on a good screen. Firefox pictures have one. */
const SHARPNESS = 2;

/** Writes what the window shows, or the page's first `height` pixels, as a PNG. */
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
  // Scaled by the picture, not by an emulated screen, on which Chromium no longer finds highlights under the pointer.
  const scale = kind === 'chromium' ? { scale: SHARPNESS } : {};
  const clip = { x: 0, y: height ? 0 : scrollY, width, height: height ?? innerHeight, ...scale };
  await page.screenshot({ path: path as `${string}.png`, clip, captureBeyondViewport: height !== undefined });
}
