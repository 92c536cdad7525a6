import { browser } from '#imports';
import { siteOfUrl } from '../../extension/tabs/site-of-url.ts';

/** The page that the popup is about. */
export interface FrontPage {
  readonly tabId: number | undefined;
  /** Undefined for pages that the browser hides from extensions. */
  readonly host: string | undefined;
}

/** The active tab, or the one in the popup's address when it is open as a page of its own: `popup.html?tab=12`. */
export async function findPage(): Promise<FrontPage> {
  const named = new URLSearchParams(location.search).get('tab');
  const tab = named
    ? await browser.tabs.get(Number(named))
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  return { tabId: tab?.id, host: siteOfUrl(tab?.url) ?? undefined };
}
