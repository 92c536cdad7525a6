import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { waitForText } from '../reader/page-controls.ts';
import { BROWSERS, useReader } from '../reader/use-reader.ts';

const NEWS = '17 names are new';

interface ExtensionApi {
  readonly storage: { readonly local: { set(entries: object): Promise<void> } };
  readonly action?: { getBadgeText(details: object): Promise<string> };
  readonly browserAction?: { getBadgeText(details: object): Promise<string> };
}

/** The badge of all tabs that have none of their own. */
function readGlobalBadge(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', ExtensionApi>;
    const { action, browserAction } = browser ?? chrome;
    return (await (action ?? browserAction)?.getBadgeText({})) ?? '';
  });
}

describe.each(BROWSERS)('an update with new facts in %s', (kind) => {
  const reader = useReader(kind);

  test('puts a dot on the button and says in the popup what has changed, once', async () => {
    const before = await reader.openExtensionPage('options.html');
    await waitForText(before, 'Models');
    expect(await readGlobalBadge(before)).toBe('');
    await before.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', ExtensionApi>;
      await (browser ?? chrome).storage.local.set({ 'seen-facts': '1.0.0' });
    });
    const tabs = (await reader.openTabs()).length;
    await reader.browser().update();
    const options = await reader.openExtensionPage('options.html');
    await expect.poll(() => readGlobalBadge(options)).toBe('•');
    expect((await reader.openTabs()).length).toBeLessThanOrEqual(tabs + 1);

    const popup = await reader.openExtensionPage('popup.html');
    const text = await waitForText(popup, NEWS);
    expect(text).toContain('Kimi');
    await expect.poll(() => readGlobalBadge(popup)).toBe('');
    await popup.close();
    const again = await reader.openExtensionPage('popup.html');
    expect(await waitForText(again, 'Options')).not.toContain(NEWS);
  });
});
