import { browser } from '#imports';
import { attempt } from '../async/attempt.ts';
import type { PageScript } from '../protocol.ts';
import { listFrameIds, readFrame } from './frames.ts';
import { siteOfUrl } from './site-of-url.ts';

/** Built from entrypoints/content/index.ts. */
export const CONTENT_FILE = '/content-scripts/content.js';
/** Built from entrypoints/content/highlight.css. */
export const STYLES_FILE = '/content-scripts/content.css';

/**
 * Starts the content script in open tabs on accepted hosts, except in frames where it is running: after installation
 * and when a site is switched on again. The browser starts a registered script in new pages only.
 */
export async function startInTabs(accepts: (host: string) => boolean): Promise<void> {
  // A discarded tab reloads when the reader returns to it.
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

/** Frames being started by any call, as `tab/frame`: each is started once. */
const starting = new Set<string>();

/** Per frame, so that one that never finishes loading does not delay the others. */
async function startInFrame(tabId: number, frameId: number): Promise<void> {
  const key = `${tabId}/${frameId}`;
  if (starting.has(key)) return;
  starting.add(key);
  try {
    const target = { tabId, frameIds: [frameId] };
    // A script that was registered while the frame loaded starts in it without its styles.
    if (!(await hasStyles(target))) await browser.scripting.insertCSS({ target, files: [STYLES_FILE] });
    // Resolves when the document is idle. A registered script has started by then, and answers.
    await browser.scripting.executeScript({ target, func: () => true });
    const running = await attempt('read frame', readFrame(tabId, frameId));
    if (running.ok) return;
    await browser.scripting.executeScript({ target, files: [CONTENT_FILE] });
  } finally {
    starting.delete(key);
  }
}

interface FrameTarget {
  readonly tabId: number;
  readonly frameIds: number[];
}

/** Whether the frame has highlight.css: Firefox reports an error for a second copy. */
async function hasStyles(target: FrameTarget): Promise<boolean> {
  const func = () =>
    getComputedStyle(document.documentElement, '::highlight(factlight-companies)').textDecorationLine !==
    'none';
  const [injection] = await browser.scripting.executeScript({ target, func, injectImmediately: true });
  return injection?.result === true;
}

/** Runs one of the extension's scripts in the frame that sent a message, in the same world as its content script. */
export async function injectInFrame(
  { tab, frameId }: { readonly tab?: { readonly id?: number | undefined }; readonly frameId?: number },
  script: PageScript,
): Promise<void> {
  if (tab?.id === undefined || frameId === undefined) throw new Error('the message did not come from a page');
  const target = { tabId: tab.id, frameIds: [frameId] };
  await browser.scripting.executeScript({ target, files: [`/${script}.js`], injectImmediately: true });
}
