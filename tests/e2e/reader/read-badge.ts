import type { Page } from 'puppeteer-core';

/** The badge of the tab that shows `url`; empty when it has none. Chromium only. */
export function readBadge(extensionPage: Page, url: string): Promise<string> {
  return extensionPage.evaluate(async (wanted) => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> };
        action: { getBadgeText(details: object): Promise<string> };
      };
    };
    const tab = (await chrome.tabs.query({})).findLast((each) => each.url === wanted);
    return tab ? chrome.action.getBadgeText({ tabId: tab.id }) : '';
  }, url);
}
