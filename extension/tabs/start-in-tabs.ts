import { browser } from '#imports';
import { attempt } from '../errors.ts';
import { listFrameIds, readFrame } from './frames.ts';
import { siteOfUrl } from './site-of-url.ts';

/** Built from entrypoints/content/index.ts. */
export const CONTENT_FILE = '/content-scripts/content.js';
/** Built from entrypoints/content/highlight.css. */
export const STYLES_FILE = '/content-scripts/content.css';

/**
 * Starts the content script in open tabs whose host is accepted, for what is registered is started in new pages
 * only: after installation, and when a site is switched on again. Each frame is left alone in which it runs already.
 */
export async function startInTabs(accepts: (host: string) => boolean): Promise<void> {
  // A discarded tab loads anew when the reader comes back to it.
  const tabs = await browser.tabs.query({ discarded: false });
  await Promise.all(
    tabs.map(async ({ id, url }) => {
      const host = siteOfUrl(url);
      if (id !== undefined && host !== null && accepts(host)) await startInTab(id);
    }),
  );
}

async function startInTab(tabId: number): Promise<void> {
  const frames = await attempt('list frames', listFrameIds(tabId));
  if (!frames.ok) return;
  await Promise.all(frames.value.map((frameId) => attempt('start in frame', startInFrame(tabId, frameId))));
}

/** Frames that are waited for, of whichever call: each is started once. */
const starting = new Set<string>();

/** One frame that never finishes loading holds up no other. */
async function startInFrame(tabId: number, frameId: number): Promise<void> {
  const key = `${tabId}/${frameId}`;
  if (starting.has(key)) return;
  starting.add(key);
  try {
    const target = { tabId, frameIds: [frameId] };
    // Runs when the document is idle: if the registered script is to start there too, it has by then, and answers.
    await browser.scripting.executeScript({ target, func: () => true });
    const running = await attempt('read frame', readFrame(tabId, frameId));
    if (running.ok) return;
    await browser.scripting.insertCSS({ target, files: [STYLES_FILE] });
    await browser.scripting.executeScript({ target, files: [CONTENT_FILE] });
  } finally {
    starting.delete(key);
  }
}

/** Runs one of the extension's scripts in the frame that a message came from, in the world of its content script. */
export async function injectInFrame(
  { tab, frameId }: { readonly tab?: { readonly id?: number | undefined }; readonly frameId?: number },
  name: 'hover' | 'card',
): Promise<void> {
  if (tab?.id === undefined || frameId === undefined) throw new Error('the message came from no page');
  const target = { tabId: tab.id, frameIds: [frameId] };
  await browser.scripting.executeScript({ target, files: [`/${name}.js`], injectImmediately: true });
}
