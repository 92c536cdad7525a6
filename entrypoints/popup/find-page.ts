import { browser } from '#imports';
import { attempt } from '../../extension/async/attempt.ts';
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
  const found = await attempt('find the page', findTab(named));
  const tab = found.ok ? found.value : undefined;
  return { tabId: tab?.id, host: siteOfUrl(tab?.url) ?? undefined };
}

async function findTab(named: string | null) {
  if (named) return browser.tabs.get(Number(named));
  return (await browser.tabs.query({ active: true, currentWindow: true }))[0];
}
