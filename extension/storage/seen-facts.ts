import { browser } from '#imports';

/** The version of the facts whose changes this reader knows. */
const KEY = 'seen-facts';

/** Undefined before the first start. */
export async function readSeenVersion(): Promise<string | undefined> {
  const version = (await browser.storage.local.get(KEY))[KEY];
  return typeof version === 'string' ? version : undefined;
}

export async function storeSeenVersion(version: string): Promise<void> {
  await browser.storage.local.set({ [KEY]: version });
}
