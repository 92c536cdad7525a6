import type { Browser, Page } from 'puppeteer-core';

/** The tabs that show this address. Puppeteer does not learn the addresses of Firefox's extension pages, so each is asked. */
export async function findPages(browser: Browser, url: string): Promise<Page[]> {
  const pages = await browser.pages();
  const addresses = await Promise.all(
    pages.map((page) => page.evaluate(() => location.href).catch(() => undefined)),
  );
  return pages.filter((_, index) => addresses[index] === url);
}
