import type { Page } from 'puppeteer-core';
import { readEntry } from '../../../scripts/browser/inside/damage-storage.ts';
import { waitUntil } from '../../../scripts/browser/wait-until.ts';

/** The event by which a content script ends an older one of its frame. Only pages of the extension can read its name. */
export async function startToken(extensionPage: Page): Promise<string> {
  return String(await waitUntil('the start token', () => readEntry(extensionPage, 'local', 'start-token')));
}
