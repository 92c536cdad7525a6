import { browser } from '#imports';
import { attempt } from './errors.ts';
import { readFrames } from './frames.ts';

/** Host of a page that Factlight may read, or null (browser pages, files without permission, stores). */
export function hostOf(url: string | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, host } = new URL(url);
  if (protocol === 'file:') return 'file';
  return protocol === 'http:' || protocol === 'https:' ? host : null;
}

/**
 * Starts the content script in open tabs whose host is accepted: after installation (a browser starts content
 * scripts in new pages only) and when a site is switched on again (a site that is off has nothing running). Tabs
 * in which it runs already are left alone.
 */
export async function startInTabs(accepts: (host: string) => boolean): Promise<void> {
  const content = browser.runtime.getManifest().content_scripts?.[0];
  if (!content) return;
  for (const tab of await browser.tabs.query({})) {
    const host = hostOf(tab.url);
    if (tab.id === undefined || host === null || !accepts(host)) continue;
    if ((await readFrames(tab.id)).length > 0) continue;
    const target = { tabId: tab.id, allFrames: true };
    await attempt(
      'start in tab',
      browser.scripting.executeScript({ target, files: (content.js ?? []) as ['/background.js'] }),
    );
  }
}

/** Built from entrypoints/content/highlight.css. */
const MARK_STYLES = '/content-scripts/content.css';

/**
 * Runs one of the extension's scripts in the frame that a message came from, in the world of its content script. With
 * `follow`, which the first mark asks for, come the styles of marks.
 */
export async function injectInFrame(
  { tab, frameId }: { readonly tab?: { readonly id?: number | undefined }; readonly frameId?: number },
  name: 'follow' | 'card',
): Promise<void> {
  if (tab?.id === undefined || frameId === undefined) throw new Error('the message came from no page');
  const target = { tabId: tab.id, frameIds: [frameId] };
  await Promise.all([
    name === 'follow' && attempt('add styles', browser.scripting.insertCSS({ target, files: [MARK_STYLES] })),
    browser.scripting.executeScript({ target, files: [`/${name}.js`], injectImmediately: true }),
  ]);
}
