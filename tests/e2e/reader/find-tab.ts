import type { Page } from 'puppeteer-core';
import { waitUntil } from '../../../scripts/browser/wait-until.ts';
import type { Reader } from './use-reader.ts';

/** Waits for a tab that shows one of the extension's own pages, such as `check.html`. */
export function findOwnTab(reader: Reader, path: string): Promise<Page> {
  return waitUntil(`a tab with ${path}`, async () => (await reader.browser().findExtensionPages(path))[0]);
}
