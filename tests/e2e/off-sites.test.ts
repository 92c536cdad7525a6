import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { countExtensionWorlds } from '../../scripts/browser/inside/count-extension-worlds.ts';
import { findTabId } from '../../scripts/browser/inside/find-tab-id.ts';
import { fillSyncedStorage, storeSettings } from '../../scripts/browser/inside/store-settings.ts';
import { waitUntil } from '../../scripts/browser/wait-until.ts';
import { clickControl, markedTexts, waitForText } from './reader/page-controls.ts';
import { startToken } from './reader/start-token.ts';
import { BROWSERS, useReader } from './reader/use-reader.ts';

const SITE = 'news.example';
const HOUR_MS = 60 * 60 * 1000;
/** What is left of a snooze that a test waits out. */
const SHORT_MS = 500;
/** Tabs opened right after the installation, some of them still loading. */
const TABS = 4;

describe.each(BROWSERS)('in %s', (kind) => {
  const reader = useReader(kind);
  let page: Page;
  let options: Page;
  /** The same page on another host, which is never disabled by itself. */
  let other: Page;

  beforeAll(async () => {
    options = await reader.openExtensionPage('options.html');
    const token = await startToken(options);
    const tabs = [...Array(TABS).keys()].map((tab) =>
      reader.openPage(`http://${SITE}/starts.html?token=${token}&${tab}`),
    );
    [page] = (await Promise.all(tabs)) as [Page, ...Page[]];
    other = await reader.read(`starts.html?token=${token}`);
    await waitUntil('marks', async () => (await markedTexts(page)).length === 2);
  });
  afterEach(async () => {
    await storeSettings(options, {});
    await waitForMarks();
  });

  const registeredScripts = () =>
    options.evaluate(() => {
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', ExtensionApi>;
      return (browser ?? chrome).scripting.getRegisteredContentScripts();
    });
  const waitForExclusionOf = (host: string) =>
    expect
      .poll(async () => (await registeredScripts()).flatMap(({ excludeMatches }) => excludeMatches ?? []))
      .toContainEqual(expect.stringContaining(host));
  const waitForNoScripts = () => expect.poll(registeredScripts).toEqual([]);
  const waitForMarks = (count = 2, tab = page) => expect.poll(() => markedTexts(tab)).toHaveLength(count);
  const starts = (tab: Page) => tab.evaluate(() => (window as unknown as { starts: number }).starts);
  /** Reloads both pages. Once the second is marked, scripts that start in the first have started. */
  const reload = async () => {
    await page.reload({ waitUntil: 'load' });
    await other.reload({ waitUntil: 'load' });
    await waitForMarks(2, other);
  };
  /** Reloads the page while nothing is marked anywhere; a script of the browser's own runs after all others. */
  const reloadUntilIdle = async () => {
    await page.reload({ waitUntil: 'load' });
    await options.evaluate(
      async (tabId) => {
        const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', ExtensionApi>;
        await (browser ?? chrome).scripting.executeScript({ target: { tabId }, func: () => true });
      },
      await findTabId(options, page.url()),
    );
  };

  test('tabs opened right after the installation are marked, and the script starts once in each', async () => {
    for (const tab of await reader.openTabs()) {
      if (!tab.url().includes('starts.html')) continue;
      await waitForMarks(2, tab);
      expect(await starts(tab)).toBe(1);
    }
  });

  test('no script starts on a disabled site, and enabling it marks the open page', async () => {
    await page.bringToFront();
    const popup = await reader.openPopup(page);
    await clickControl(popup, SITE);
    await waitForMarks(0);
    await waitForExclusionOf(SITE);
    // A tab in which the script ran before may keep an empty script world.
    const fresh = await reader.openPage(`${page.url()}&fresh`);
    await reload();
    expect(await starts(page)).toBe(0);
    expect(await markedTexts(page)).toEqual([]);
    expect(await starts(other)).toBe(1);
    if (kind === 'chromium') {
      expect(await countExtensionWorlds(fresh)).toBe(0);
      expect(await countExtensionWorlds(other)).toBe(1);
    }
    await fresh.close();

    await waitForText(popup, 'Off on this site');
    await clickControl(popup, SITE);
    await waitForMarks();
    expect(await starts(page)).toBe(1);
    await popup.close();
    await reload();
    await waitForMarks();
    expect(await starts(page)).toBe(1);
  });

  test('a site turned off while synced storage is full stays off on this device', async () => {
    await fillSyncedStorage(options);
    const popup = await reader.openPopup(page);
    await clickControl(popup, SITE);
    await waitForMarks(0);
    await waitForExclusionOf(SITE);
    await reload();
    expect(await starts(page)).toBe(0);
    await waitForText(popup, 'Off on this site');
    await clickControl(popup, SITE);
    await waitForMarks();
    await popup.close();
  });

  test('no script starts while the extension is off, and turning it on marks the open page', async () => {
    const popup = await reader.openPopup(page);
    await clickControl(popup, 'On everywhere');
    await waitForMarks(0);
    await waitForNoScripts();
    await reloadUntilIdle();
    expect(await starts(page)).toBe(0);
    await clickControl(popup, 'On everywhere');
    await waitForMarks();
    expect(await starts(page)).toBe(1);
    await popup.close();
    await reload();
    await waitForMarks();
  });

  test('no script starts during a snooze, and its end marks the open page', async () => {
    await storeSettings(options, { snoozedUntil: Date.now() + HOUR_MS });
    await waitForMarks(0);
    await waitForNoScripts();
    await reloadUntilIdle();
    expect(await starts(page)).toBe(0);
    await storeSettings(options, { snoozedUntil: Date.now() + SHORT_MS });
    await waitForMarks();
    expect(await starts(page)).toBe(1);
    await reload();
    await waitForMarks();
  });

  // Firefox's match patterns have no ports: the script starts there and exits.
  test('a disabled site with a port leaves other ports of its host enabled', async () => {
    await storeSettings(options, { sitesOff: [new URL(other.url()).host] });
    await waitForMarks(0, other);
    if (kind === 'chromium') await waitForExclusionOf(new URL(other.url()).host);
    await other.reload({ waitUntil: 'load' });
    await page.reload({ waitUntil: 'load' });
    await waitForMarks();
    expect(await starts(other)).toBe(kind === 'chromium' ? 0 : 1);
    expect(await markedTexts(other)).toEqual([]);
    await storeSettings(options, {});
    await waitForMarks(2, other);
  });

  test('a disabled site is disabled in frames on other sites too', async () => {
    const around = await reader.read('live.html');
    const frame = () => around.frames().find((each) => each.url().includes('localhost'));
    const isMarked = async () => {
      const now = frame();
      return now !== undefined && (await markedTexts(now)).length > 0;
    };
    await expect.poll(isMarked).toBe(true);
    await storeSettings(options, { sitesOff: [new URL(frame()?.url() ?? '').host] });
    await expect.poll(isMarked).toBe(false);
    expect((await markedTexts(around)).length).toBeGreaterThan(0);
    await around.reload({ waitUntil: 'load' });
    await expect.poll(() => markedTexts(around)).not.toEqual([]);
    expect(await isMarked()).toBe(false);
    await storeSettings(options, {});
    await expect.poll(isMarked).toBe(true);
    await around.close();
  });

  test.runIf(kind === 'chromium')('a background that starts restores lost registrations', async () => {
    await options.evaluate(() => {
      const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
      return chrome.scripting.unregisterContentScripts();
    });
    await reader.killWorker();
    const popup = await reader.openPopup(page);
    await waitForText(popup, 'Palantir');
    await popup.close();
    await reload();
    await waitForMarks();
  });
});

interface ExtensionApi {
  readonly scripting: {
    getRegisteredContentScripts(): Promise<{ excludeMatches?: string[] }[]>;
    executeScript(script: object): Promise<unknown>;
    unregisterContentScripts(): Promise<void>;
  };
}
