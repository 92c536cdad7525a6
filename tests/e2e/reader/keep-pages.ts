import type { Page } from 'puppeteer-core';
import { afterEach } from 'vitest';

/** Returns a function that keeps a page until the end of its test, and then closes it. */
export function keepPages(): (page: Page) => Page {
  const kept: Page[] = [];
  afterEach(async () => {
    for (const page of kept.splice(0)) await page.close();
  });
  return (page) => {
    kept.push(page);
    return page;
  };
}
