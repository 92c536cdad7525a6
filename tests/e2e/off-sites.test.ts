import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { toEntries } from '../../core/settings/setting-entries.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings/settings.ts';
import { countExtensionWorlds } from '../../scripts/browser/extension-worlds.ts';
import { findTabId } from '../../scripts/browser/find-tab-id.ts';
import { waitUntil } from '../../scripts/browser/wait-until.ts';
import { clickControl, markedTexts, type Reader, startReader, waitForText } from './reader.ts';

const SITE = 'news.example';
const HOUR_MS = 60 * 60 * 1000;
/** What is left of a snooze that the reader waits out. */
const SHORT_MS = 500;
/** As many tabs are open when the extension comes, some still loading. */
const TABS = 4;

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  let reader: Reader;
  let page: Page;
  let options: Page;
  /** The same page at another address, which is on whenever anything is. */
  let other: Page;

  beforeAll(async () => {
    reader = await startReader(kind);
    options = await reader.openExtensionPage('options.html');
    const token = await waitUntil('the start token', () => options.evaluate(readStartToken));
    const tabs = [...Array(TABS).keys()].map((tab) =>
      reader.openPage(`http://${SITE}/starts.html?token=${token}&${tab}`),
    );
    [page] = (await Promise.all(tabs)) as [Page, ...Page[]];
    other = await reader.read(`starts.html?token=${token}`);
    await waitForMarks();
  });
  afterAll(() => reader?.close());
  afterEach(async () => {
    await storeSettings({});
    await waitForMarks();
  });

  /** Stores these settings and resets all others. */
  const storeSettings = (settings: Partial<Settings>) =>
    options.evaluate(
      async (entries) => {
        const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', ExtensionApi>;
        const { sync } = (browser ?? chrome).storage;
        await sync.set(entries);
        await sync.remove(Object.keys(await sync.get(null)).filter((key) => !(key in entries)));
      },
      toEntries({ ...DEFAULT_SETTINGS, ...settings }),
    );
  /** Up to the number of items that browsers accept. */
  const fillSyncedStorage = () =>
    options.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', ExtensionApi>;
      const { sync } = (browser ?? chrome).storage;
      const free = 512 - Object.keys(await sync.get(null)).length;
      await sync.set(Object.fromEntries(Array.from({ length: free }, (_, i) => [`fill-${i}`, i])));
    });
  /** What the browser was told to leave out; null when nothing is to be started at all. A change takes a moment. */
  const waitForExclusions = (wanted: string | null) =>
    waitUntil(`exclusions with ${wanted}`, async () => {
      const scripts = await options.evaluate(() => {
        const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', ExtensionApi>;
        return (browser ?? chrome).scripting.getRegisteredContentScripts();
      });
      if (wanted === null) return scripts.length === 0;
      return scripts.some(({ excludeMatches }) => excludeMatches?.some((each) => each.includes(wanted)));
    });
  const waitForMarks = (count = 2, tab = page) =>
    waitUntil(`${count} marks`, async () => (await markedTexts(tab)).length === count);
  const starts = (tab: Page) => tab.evaluate(() => (window as unknown as { starts: number }).starts);
  /** Loads both pages anew; what starts in the first has started when the one that came later is marked. */
  const reload = async () => {
    await page.reload({ waitUntil: 'load' });
    await other.reload({ waitUntil: 'load' });
    await waitForMarks(2, other);
  };
  /** The page anew while nothing is marked anywhere: the browser says when it has started all that is to start. */
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

  test('tabs that opened right after the installation are each read, and started once', async () => {
    for (const tab of await reader.browser.pages()) {
      if (!tab.url().includes('starts.html')) continue;
      await waitForMarks(2, tab);
      expect(await starts(tab)).toBe(1);
    }
  });

  test('on a site that is off nothing of ours starts; switched on again, the open page is marked', async () => {
    await page.bringToFront();
    const popup = await reader.openPopup(page);
    await clickControl(popup, SITE);
    await waitForMarks(0);
    await waitForExclusions(SITE);
    // A tab in which it ran before may keep an empty world of ours.
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

  test('a site that is switched off while synced storage is full stays off on this device', async () => {
    await fillSyncedStorage();
    const popup = await reader.openPopup(page);
    await clickControl(popup, SITE);
    await waitForMarks(0);
    await waitForExclusions(SITE);
    await reload();
    expect(await starts(page)).toBe(0);
    await waitForText(popup, 'Off on this site');
    await clickControl(popup, SITE);
    await waitForMarks();
    await popup.close();
  });

  test('off everywhere nothing starts; on again, the open page is marked', async () => {
    const popup = await reader.openPopup(page);
    await clickControl(popup, 'On everywhere');
    await waitForMarks(0);
    await waitForExclusions(null);
    await reloadUntilIdle();
    expect(await starts(page)).toBe(0);
    await clickControl(popup, 'On everywhere');
    await waitForMarks();
    expect(await starts(page)).toBe(1);
    await popup.close();
    await reload();
    await waitForMarks();
  });

  test('nothing starts during a snooze; when it ends, the open page is marked', async () => {
    await storeSettings({ snoozedUntil: Date.now() + HOUR_MS });
    await waitForMarks(0);
    await waitForExclusions(null);
    await reloadUntilIdle();
    expect(await starts(page)).toBe(0);
    await storeSettings({ snoozedUntil: Date.now() + SHORT_MS });
    await waitForMarks();
    expect(await starts(page)).toBe(1);
    await reload();
    await waitForMarks();
  });

  // What follows from patterns that know no ports: there the script starts, and ends by itself.
  test('a site with a port of its own is off, and others of its host are not', async () => {
    await storeSettings({ sitesOff: [new URL(other.url()).host] });
    await waitForMarks(0, other);
    if (kind === 'chromium') await waitForExclusions(new URL(other.url()).host);
    await other.reload({ waitUntil: 'load' });
    await page.reload({ waitUntil: 'load' });
    await waitForMarks();
    expect(await starts(other)).toBe(kind === 'chromium' ? 0 : 1);
    expect(await markedTexts(other)).toEqual([]);
    await storeSettings({});
    await waitForMarks(2, other);
  });

  test('a site that is off is off in the pages of others too', async () => {
    const around = await reader.read('live.html');
    const frame = () => around.frames().find((each) => each.url().includes('localhost'));
    const isMarked = async () => {
      const now = frame();
      return now !== undefined && (await markedTexts(now)).length > 0;
    };
    await waitUntil('marks in the frame', isMarked);
    await storeSettings({ sitesOff: [new URL(frame()?.url() ?? '').host] });
    await waitUntil('marks to go', async () => !(await isMarked()));
    expect((await markedTexts(around)).length).toBeGreaterThan(0);
    await around.reload({ waitUntil: 'load' });
    await waitUntil('marks around it', async () => (await markedTexts(around)).length > 0);
    expect(await isMarked()).toBe(false);
    await storeSettings({});
    await waitUntil('marks in the frame', isMarked);
    await around.close();
  });

  test.runIf(kind === 'chromium')('a background that starts registers what was lost meanwhile', async () => {
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

/** Runs in a page of the extension; a web page cannot read it. */
async function readStartToken(): Promise<string | undefined> {
  const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', ExtensionApi>;
  return (await (browser ?? chrome).storage.local.get('start-token'))['start-token'];
}

interface ExtensionApi {
  readonly storage: {
    readonly local: { get(key: string): Promise<Record<string, string | undefined>> };
    readonly sync: {
      get(keys: null): Promise<object>;
      set(entries: object): Promise<void>;
      remove(keys: string[]): Promise<void>;
    };
  };
  readonly scripting: {
    getRegisteredContentScripts(): Promise<{ excludeMatches?: string[] }[]>;
    executeScript(script: object): Promise<unknown>;
    unregisterContentScripts(): Promise<void>;
  };
}
