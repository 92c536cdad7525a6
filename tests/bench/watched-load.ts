import type { Browser } from 'puppeteer-core';
import { type MainThread, traceMainThread } from './trace.ts';

/** Runs in the page before its own scripts: records the start, and the first frame with marks. */
const WATCH = `if (self === top && location.protocol === 'http:') {
  performance.mark('bench-start');
  const look = () => {
    if (CSS.highlights.size > 0) performance.mark('bench-marked');
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}`;

const ATTEMPTS = 3;

/**
 * Loads a page in a new tab and returns its main thread until it has marks, or until so many milliseconds after the
 * load event.
 */
export async function watchLoad(
  browser: Browser,
  url: string,
  until: number | 'marked',
): Promise<MainThread> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const main = await tryToWatch(browser, url, until);
    if (main) return main;
  }
  throw new Error(`the browser did not record the load of ${url}`);
}

async function tryToWatch(
  browser: Browser,
  url: string,
  until: number | 'marked',
): Promise<MainThread | undefined> {
  const page = await browser.newPage();
  page.setDefaultTimeout(0);
  await page.bringToFront();
  await page.evaluateOnNewDocument(WATCH);
  const main = await traceMainThread(page, async () => {
    await page.goto(url, { waitUntil: 'load' });
    if (until === 'marked') await page.waitForFunction('CSS.highlights.size > 0', { polling: 50 });
    await new Promise((resolve) => setTimeout(resolve, until === 'marked' ? 100 : until));
  });
  await page.close();
  return main;
}
