import type { CDPSession, Page } from 'puppeteer-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { findTabId } from '../../../scripts/browser/inside/find-tab-id.ts';
import { storeSettings } from '../../../scripts/browser/inside/store-settings.ts';
import { markedTexts } from '../reader/page-controls.ts';
import { readBadge } from '../reader/read-badge.ts';
import { BROWSERS, useReader } from '../reader/use-reader.ts';

const SITE = 'news.example';

describe('in chromium', () => {
  const reader = useReader('chromium');
  let options: Page;

  beforeAll(async () => {
    options = await reader.openExtensionPage('options.html');
  });

  test('a page that was prerendered is marked and has its badge once it is shown', async () => {
    const near = await reader.read('starts.html?near');
    const { origin } = new URL(near.url());
    await near.close();
    const next = `${origin}/prerendered.html`;
    const page = await reader.openPage('about:blank');
    // The page's own session: any other would keep Chromium from prerendering.
    const session = (page as unknown as { _client(): CDPSession })._client();
    const states: string[] = [];
    session.on('Preload.prerenderStatusUpdated', (change) => {
      states.push(
        `${change.status} ${change.prerenderStatus ?? ''} ${change.disallowedMojoInterface ?? ''}`.trim(),
      );
    });
    await session.send('Preload.enable');
    await page.goto(`${origin}/prerender.html`);
    await expect.poll(() => states.join()).toContain('Ready');
    await expect.poll(() => page.evaluate(() => localStorage.getItem('rested'))).toBe('yes');
    await page.bringToFront();
    await page.click('a');
    // Puppeteer still shows the page before, so the browser's tab is asked.
    const tab = await findTabId(options, next);
    await expect.poll(() => readShown(options, tab)).toEqual({ wasPrerendered: true, marks: 2 });
    await expect.poll(() => readBadge(options, next)).toBe('2');
    await page.close();
  });

  test('a page that was discarded, and one that was duplicated, have marks and badges', async () => {
    const page = await reader.read('starts.html?original');
    const url = page.url();
    await expect.poll(() => readBadge(options, url)).toBe('2');
    const original = await findTabId(options, url);
    const call = (name: string, tab: number, ...rest: unknown[]) =>
      options.evaluate(
        (api, id, more) => {
          const { chrome } = globalThis as unknown as {
            chrome: { tabs: Record<string, (...args: unknown[]) => Promise<unknown>> };
          };
          return chrome.tabs[api]?.(id, ...more).then(() => undefined);
        },
        name,
        tab,
        rest,
      );
    await call('duplicate', original);
    await expect.poll(async () => (await findTabId(options, url)) !== original).toBe(true);
    await expect.poll(() => readBadge(options, url)).toBe('2');
    await options.bringToFront();
    await call('discard', original);
    // The browser gives a discarded tab another id, and loads it when the reader returns to it.
    const returned = await findTabId(options, url);
    await call('update', returned, { active: true });
    await expect.poll(() => readBadge(options, url)).toBe('2');
  });
});

describe.each(BROWSERS)('in %s', (kind) => {
  const reader = useReader(kind);
  let options: Page;

  beforeAll(async () => {
    options = await reader.openExtensionPage('options.html');
  });
  afterEach(() => storeSettings(options, {}));

  /** Leaves a page, so that the browser may put it aside as it is. */
  const leave = async (page: Page) => {
    await page.evaluate(() => {
      window.addEventListener('pageshow', (event) => Object.assign(window, { isReturned: event.persisted }));
    });
    await page.goto(page.url().replace('starts.html', 'empty.html'));
  };
  const goBack = async (page: Page) => {
    // Outside of the call, whose answer Firefox loses when the page goes before it.
    await page.evaluate(() => void setTimeout(() => history.back()));
    await expect.poll(() => page.evaluate(() => document.title).catch(() => '')).toContain('counts');
    const isReturned = await page.evaluate(() => (window as unknown as { isReturned?: boolean }).isReturned);
    // Firefox keeps no page while a test drives it, and loads this one again.
    if (kind === 'chromium') expect(isReturned, 'the browser has kept the page').toBe(true);
  };

  test('a page to which the reader goes back has marks, a badge and cards', async () => {
    const page = await reader.read('starts.html?back', SITE);
    const url = page.url();
    const hasBadge = async () => kind === 'firefox' || (await readBadge(options, url)) === '2';
    await expect.poll(hasBadge).toBe(true);
    await leave(page);
    await goBack(page);
    await expect.poll(() => markedTexts(page)).toEqual(['DeepSeek', 'Palantir']);
    await expect.poll(hasBadge).toBe(true);
    const { text } = await reader.openCard(page, 'Palantir');
    expect(text).toContain('69×');
    await page.close();
  });

  test('a page follows what was changed while the reader was elsewhere', async () => {
    const page = await reader.read('starts.html?changes', SITE);
    await leave(page);
    await storeSettings(options, { categoriesOff: ['companies'] });
    await goBack(page);
    await expect.poll(() => markedTexts(page)).toEqual([]);
    await leave(page);
    await storeSettings(options, {});
    await goBack(page);
    await expect.poll(() => markedTexts(page)).toEqual(['DeepSeek', 'Palantir']);
    await page.close();
  });

  test('a site that is switched off while the reader is elsewhere is off when the reader goes back', async () => {
    const page = await reader.read('starts.html?off', SITE);
    await leave(page);
    await storeSettings(options, { sitesOff: [SITE, new URL(page.url()).host] });
    await goBack(page);
    await expect.poll(() => markedTexts(page)).toEqual([]);
    await page.close();
  });
});

/** Whether the page in a tab was prerendered, and how many marks are drawn in it. */
function readShown(extensionPage: Page, tabId: number): Promise<object | undefined> {
  return extensionPage.evaluate(async (tab) => {
    const { chrome } = globalThis as unknown as {
      chrome: { scripting: { executeScript(script: object): Promise<{ result: object }[]> } };
    };
    const [injection] = await chrome.scripting.executeScript({
      target: { tabId: tab },
      func: () => {
        const [navigation] = performance.getEntriesByType('navigation');
        const { activationStart } = navigation as unknown as { activationStart: number };
        let marks = 0;
        CSS.highlights.forEach((highlight) => {
          marks += highlight.size;
        });
        return { wasPrerendered: activationStart > 0, marks };
      },
    });
    return injection?.result;
  }, tabId);
}
