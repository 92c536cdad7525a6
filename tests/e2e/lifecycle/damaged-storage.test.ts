import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { askBackground } from '../../../scripts/browser/inside/ask-background.ts';
import {
  clearStorage,
  deleteDatabase,
  emptyTables,
  fillLocalStorage,
  readEntry,
  releaseDatabase,
  removeEntry,
  replaceDatabase,
  storeEntries,
} from '../../../scripts/browser/inside/damage-storage.ts';
import { fillSyncedStorage } from '../../../scripts/browser/inside/store-settings.ts';
import { clickControl, markedTexts, waitForText } from '../reader/page-controls.ts';
import { BROWSERS, useReader } from '../reader/use-reader.ts';

const NAMES = [
  'DeepSeek',
  'Hugging Face',
  'National Venture Capital Guidance Fund',
  'Palantir',
  'Qwen2.5-Max',
];
const GAZETTEER = 'gazetteer-4';

describe.each(BROWSERS)('in %s', (kind) => {
  const reader = useReader(kind);
  let page: Page;
  let options: Page;

  beforeAll(async () => {
    page = await reader.read('index.html');
    options = await reader.openExtensionPage('options.html');
  });
  afterEach(async () => {
    await clearStorage(options, 'sync');
    // What a test chose while the settings of an earlier version were there is kept locally.
    await removeEntry(options, 'local', 'setting:theme');
  });

  const expectAllMarks = () => expect.poll(() => markedTexts(page)).toEqual(NAMES);
  const openCard = async (name: string) => {
    await page.bringToFront();
    // A name whose card was closed under the pointer opens again only after the pointer has left it.
    await page.mouse.move(2, 2);
    const { text } = await reader.openCard(page, name);
    await page.keyboard.press('Escape');
    await reader.waitForNoCard(page);
    return text;
  };
  const message = async () => {
    const card = await reader.findCard(page).catch(() => null);
    return (await card?.evaluate((root) => root.querySelector('[role="status"]')?.textContent ?? '')) ?? '';
  };
  const restart = async () => {
    if (kind === 'chromium') await reader.killWorker();
  };

  describe('junk in synced storage', () => {
    test.each([
      [
        'an earlier version’s settings',
        { settings: { sitesOff: null, corrections: 7, language: 'xx', dwellMs: 1e300 } },
      ],
      ['an earlier version’s settings as a text', { settings: 'all of them' }],
      [
        'entries of wrong types',
        {
          'setting:theme': 7,
          'setting:language': { en: true },
          'setting:density': ['all'],
          'setting:dwellMs': 1e300,
          'setting:snoozedUntil': 1e300,
          'setting:enabled': null,
          'correction:[null,{},[]]': true,
          'correction:{': true,
          'category-off:__proto__': true,
          'site-off:*://*/*': true,
        },
      ],
      [
        'a list that fills it',
        Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`site-off:${i}.example`, true])),
      ],
    ])('%s leaves marks, cards, popup and options as they were', async (_, entries) => {
      await storeEntries(options, 'sync', entries);
      await page.reload({ waitUntil: 'load' });
      await expectAllMarks();
      expect(await openCard('DeepSeek')).toContain('$138 billion');
      const errors: string[] = [];
      const listen = (opened: Page) => opened.on('pageerror', (error) => void errors.push(String(error)));
      const fresh = await reader.openExtensionPage('options.html');
      listen(fresh);
      await waitForText(fresh, 'Models');
      await clickControl(fresh, 'Dark');
      // The page that was open before hears of it too.
      for (const each of [fresh, options]) await expect.poll(() => checkedTheme(each)).toBe('dark');
      await fresh.close();
      const popup = await reader.openPopup(page);
      listen(popup);
      await waitForText(popup, '6 names');
      await popup.close();
      expect(errors).toEqual([]);
    });
  });

  describe('a damaged database', () => {
    /** What was passed over is gone, and the extension is back in its first place. */
    const beginAnew = async () => {
      await deleteDatabase(options);
      await deleteDatabase(options, 'factlight-2');
      expect(await openCard('DeepSeek')).toContain('$138 billion');
    };

    test('deleted while open is filled again, and cards open in every tab', async () => {
      const other = await reader.read('index.html?other');
      await openCard('DeepSeek');
      await deleteDatabase(options);
      expect(await openCard('Palantir')).toContain('69×');
      await other.bringToFront();
      expect((await reader.openCard(other, 'DeepSeek')).text).toContain('$138 billion');
      await other.close();
    });

    test.each([
      [['claims']],
      [['claims', 'sources', 'events']],
      [['entityBlocks']],
      [['categories']],
      [['datasets']],
    ])('with %j emptied never says that the article makes no claim', async (tables) => {
      await emptyTables(options, tables);
      const text = await openCard('Palantir');
      expect(text).toContain('69×');
      expect(text).not.toContain('makes no claim');
    });

    test.each([
      ['a newer version without our tables', 90, ['other']],
      ['our tables with other keys', 20, ['claims', 'datasets', 'entityBlocks']],
      ['a version of long ago', 1, []],
    ])('of another shape is passed over: %s', async (_, version, tables) => {
      await restart();
      await replaceDatabase(options, version, tables);
      expect(await openCard('Palantir')).toContain('69×');
      await beginAnew();
    });

    test('that another page does not let us upgrade is passed over', async () => {
      await restart();
      await replaceDatabase(options, 1, ['claims'], true);
      expect(await openCard('Palantir')).toContain('69×');
      await releaseDatabase(options);
      await beginAnew();
    });

    test('is healed for a worker that starts, too', async () => {
      await emptyTables(options, ['claims', 'entityBlocks']);
      await restart();
      expect(await openCard('Palantir')).toContain('69×');
      const overview = await askBackground<{ claimCount: number }>(options, 'getDataset', { locale: 'en' });
      expect(overview.claimCount).toBeGreaterThan(10);
    });
  });

  describe('a damaged gazetteer', () => {
    test.each([
      ['a text', () => 'gazetteer'],
      ['no tables', (stored: Stored) => ({ ...stored, tables: { json: {} } })],
      ['a trie that lacks its end', (stored: Stored) => withTrie(stored, (text) => text.slice(0, 100))],
      ['a trie of other letters', (stored: Stored) => withTrie(stored, (text) => text.replaceAll('e', 'K'))],
      ['the layout of an earlier version', ({ version, tables }: Stored) => ({ version, tables })],
    ])('(%s) is built anew once, and the page is marked', async (_, damage) => {
      await expect.poll(() => readEntry(options, 'local', GAZETTEER)).toBeTruthy();
      const whole = (await readEntry(options, 'local', GAZETTEER)) as Stored;
      await storeEntries(options, 'local', { [GAZETTEER]: damage(whole) });
      // The page that is open keeps its own.
      await expectAllMarks();
      await page.reload({ waitUntil: 'load' });
      await expectAllMarks();
      await expect.poll(() => readEntry(options, 'local', GAZETTEER)).toEqual(whole);
      expect(await openCard('DeepSeek')).toContain('$138 billion');
    });

    test('the options list what was damaged, without any address', async () => {
      await expect.poll(() => readEntry(options, 'local', 'failures')).toBeTruthy();
      await clickControl(options, 'Clear');
      await waitForText(options, 'Nothing has gone wrong.');
      await emptyTables(options, ['claims']);
      await openCard('Palantir');
      await waitForText(options, '1 problem');
      const failures = JSON.stringify(await readEntry(options, 'local', 'failures'));
      expect(failures).toContain('read the facts');
      expect(failures).not.toMatch(/127\.0\.0\.1|index\.html|Palantir/);
    });
  });

  // Firefox sets no limit to local storage, which takes what synced storage refuses (off-sites.test.ts).
  test.runIf(kind === 'chromium')(
    'full storage gives a sentence where the reader is, and controls show what is stored',
    async () => {
      await fillSyncedStorage(options);
      expect(await fillLocalStorage(options)).toBe(true);
      try {
        for (const choice of ['Dark', 'Light']) {
          await clickControl(options, choice);
          await waitForText(options, 'could not save this change');
          await expect.poll(() => checkedTheme(options)).toBe('system');
        }
        const popup = await reader.openPopup(page);
        await waitForText(popup, '6 names');
        await clickControl(popup, new URL(page.url()).host);
        await waitForText(popup, 'could not save this change');
        await popup.close();
        await page.bringToFront();
        await reader.openCard(page, 'DeepSeek');
        await reader.clickInCard(page, 'Not on this site');
        await expect.poll(message).toContain('could not save this change');
        expect(await markedTexts(page)).toEqual(NAMES);
        await page.reload({ waitUntil: 'load' });
        await expectAllMarks();
      } finally {
        await clearStorage(options, 'local');
      }
    },
  );
});

interface Stored {
  readonly version: string;
  readonly tables: { readonly json: { readonly trie: { readonly text: string } } };
}

function withTrie(stored: Stored, change: (text: string) => string) {
  const { json } = stored.tables;
  const trie = { ...json.trie, text: change(json.trie.text) };
  return { ...stored, tables: { json: { ...json, trie } } };
}

function checkedTheme(page: Page): Promise<string | undefined> {
  return page.evaluate(
    () =>
      document
        .querySelector<HTMLInputElement>('input[value="system"], input[value="dark"]')
        ?.closest('fieldset')
        ?.querySelector<HTMLInputElement>('input:checked')?.value,
  );
}
