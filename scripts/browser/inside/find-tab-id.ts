import type { Page } from 'puppeteer-core';
import { waitUntil } from '../wait-until.ts';

/** The id that the extension's API gives the newest tab with that `url`. */
export function findTabId(extensionPage: Page, url: string): Promise<number> {
  return waitUntil(`a tab that shows ${url}`, () =>
    extensionPage.evaluate(async (wanted) => {
      const { browser, chrome } = globalThis as unknown as Record<
        'browser' | 'chrome',
        { tabs: { query(filter: object): Promise<{ id?: number; url?: string }[]> } }
      >;
      const tabs = await (browser ?? chrome).tabs.query({});
      return tabs.filter((tab) => tab.url === wanted).at(-1)?.id;
    }, url),
  );
}
