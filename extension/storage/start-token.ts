import { browser } from '#imports';

/** Names the event by which a content script ends an older one of its frame. No page knows it, so none can send or hear it. */
const KEY = 'start-token';

/** Undefined until the background has first started. */
export async function readStartToken(): Promise<string | undefined> {
  const token = (await browser.storage.local.get(KEY))[KEY];
  return typeof token === 'string' ? token : undefined;
}

/** Kept over updates: the new version ends the scripts of the old one. */
export async function ensureStartToken(): Promise<void> {
  if ((await readStartToken()) === undefined) {
    await browser.storage.local.set({ [KEY]: crypto.randomUUID() });
  }
}
