import type { Page } from 'puppeteer-core';
import type { Settings } from '../../core/settings/settings.ts';

interface ExtensionApi {
  readonly storage: { readonly sync: { set(entries: object): Promise<void> } };
}

/** Stores these settings and resets all others, from one of the extension's own pages. */
export function storeSettings(extensionPage: Page, settings: Partial<Settings>): Promise<void> {
  return extensionPage.evaluate(async (stored) => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', ExtensionApi>;
    await (browser ?? chrome).storage.sync.set({ settings: stored });
  }, settings);
}
