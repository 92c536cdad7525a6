import type { Page } from 'puppeteer-core';
import { toEntries } from '../../../core/settings/setting-entries.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../core/settings/settings.ts';

interface ExtensionApi {
  readonly storage: {
    readonly sync: {
      get(keys: null): Promise<object>;
      set(entries: object): Promise<void>;
      remove(keys: string[]): Promise<void>;
    };
  };
}

/** Stores these settings and resets all others, from one of the extension's own pages. */
export function storeSettings(extensionPage: Page, settings: Partial<Settings>): Promise<void> {
  return extensionPage.evaluate(
    async (entries) => {
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', ExtensionApi>;
      const { sync } = (browser ?? chrome).storage;
      await sync.set(entries);
      await sync.remove(Object.keys(await sync.get(null)).filter((key) => !(key in entries)));
    },
    toEntries({ ...DEFAULT_SETTINGS, ...settings }),
  );
}

/** Adds entries up to the number that browsers accept in synced storage. */
export function fillSyncedStorage(extensionPage: Page): Promise<void> {
  return extensionPage.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', ExtensionApi>;
    const { sync } = (browser ?? chrome).storage;
    const free = 512 - Object.keys(await sync.get(null)).length;
    await sync.set(Object.fromEntries(Array.from({ length: free }, (_, i) => [`fill-${i}`, i])));
  });
}
