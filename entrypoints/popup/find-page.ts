import { browser } from '#imports';
import { siteOfUrl } from '../../extension/tabs/site-of-url.ts';

/** The page that the popup speaks of. */
export interface FrontPage {
  readonly tabId: number | undefined;
  /** Undefined for pages that the browser keeps from extensions. */
  readonly host: string | undefined;
}

/** The tab in front; the popup opened as a page of its own names another: `popup.html?tab=12`. */
export async function findPage(): Promise<FrontPage> {
  const named = new URLSearchParams(location.search).get('tab');
  const tab = named
    ? await browser.tabs.get(Number(named))
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  return { tabId: tab?.id, host: siteOfUrl(tab?.url) ?? undefined };
}
