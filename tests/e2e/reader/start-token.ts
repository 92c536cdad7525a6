import type { Page } from 'puppeteer-core';
import { waitUntil } from '../../../scripts/browser/wait-until.ts';

/** The event by which a content script ends an older one of its frame. Only pages of the extension can read its name. */
export function startToken(extensionPage: Page): Promise<string> {
  return waitUntil('the start token', () => extensionPage.evaluate(readStartToken));
}

async function readStartToken(): Promise<string | undefined> {
  const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', StorageApi>;
  return (await (browser ?? chrome).storage.local.get('start-token'))['start-token'];
}

interface StorageApi {
  readonly storage: {
    readonly local: { get(key: string): Promise<Record<string, string | undefined>> };
  };
}
