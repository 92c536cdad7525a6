import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { readPainted } from '../../../scripts/browser/read-painted.ts';
import { expectToStay } from '../reader/expect-to-stay.ts';
import { markedTexts } from '../reader/page-controls.ts';
import { startToken } from '../reader/start-token.ts';
import { BROWSERS, type Reader, useReader } from '../reader/use-reader.ts';

interface End {
  readonly name: string;
  readonly browsers: readonly string[];
  readonly end: (reader: Reader) => Promise<void>;
}

const ENDS: readonly End[] = [
  {
    name: 'disabled',
    // In Firefox only the reader can, on a page that no test may open.
    browsers: ['chromium'],
    end: (reader) => reader.browser().setEnabled(false),
  },
  { name: 'uninstalled', browsers: BROWSERS, end: (reader) => reader.browser().uninstall() },
];

const cases = BROWSERS.flatMap((kind) =>
  ENDS.filter(({ browsers }) => browsers.includes(kind)).map((end) => ({ kind, ...end })),
);

describe.each(cases)('in $kind, once the extension is $name', ({ kind, end }) => {
  const reader = useReader(kind);
  const errors: string[] = [];
  let page: Page;
  let hidden: Page;

  beforeAll(async () => {
    hidden = await reader.read('starts.html', 'news.example');
    page = await reader.read('index.html');
    for (const each of [page, hidden]) collectErrors(each, errors);
    // Firefox ends our scripts before they can close a card, so there none is open.
    if (kind === 'chromium') await reader.openCard(page, 'DeepSeek');
    await end(reader);
    await page.bringToFront();
  });

  test('nothing of it is left on the open page, its frames included', async () => {
    for (const frame of page.frames()) await expect.poll(() => readPainted(frame)).toEqual([]);
    await reader.waitForNoCard(page);
  });

  test('nothing of it is left in a tab that was hidden', async () => {
    await hidden.bringToFront();
    await expect.poll(() => readPainted(hidden)).toEqual([]);
    await page.bringToFront();
  });

  test('new text is not marked, and no card opens', async () => {
    const before = await markedTexts(page);
    await page.evaluate(() => {
      const added = document.createElement('p');
      added.innerHTML = 'Tencent and Huawei. <x-panel></x-panel>';
      document.body.prepend(added);
    });
    await page.mouse.move(40, 30);
    await page.mouse.move(60, 30);
    await expectToStay('nothing is marked', async () => {
      return (await markedTexts(page)).join() === before.join() && (await readPainted(page)).length === 0;
    });
    expect(await reader.findCard(page)).toBeNull();
  });

  test('no script of it has failed', () => {
    expect(errors).toEqual([]);
  });
});

describe.each(BROWSERS)('in %s, after an update', (kind) => {
  const reader = useReader(kind);
  const errors: string[] = [];
  let page: Page;

  beforeAll(async () => {
    const options = await reader.openExtensionPage('options.html');
    page = await reader.read(`starts.html?token=${await startToken(options)}`);
    await options.close();
    collectErrors(page, errors);
    await reader.browser().update();
  });

  test('the new version takes over the open page, once', async () => {
    const starts = () => page.evaluate(() => (window as unknown as { starts: number }).starts);
    await expect.poll(starts).toBe(2);
    await expect.poll(() => markedTexts(page)).toEqual(['DeepSeek', 'Palantir']);
    await expect.poll(() => readPainted(page)).toHaveLength(1);
    await expectToStay('each name is marked once', async () => (await markedTexts(page)).length === 2);
    expect(await starts()).toBe(2);
  });

  test('names open cards and new text is marked', async () => {
    const { text } = await reader.openCard(page, 'Palantir');
    expect(text).toContain('69×');
    await page.evaluate(() => document.body.append(' Huawei'));
    await expect.poll(() => markedTexts(page)).toContain('Huawei');
    expect(errors).toEqual([]);
  });
});

/** Uncaught errors of the page and of every script in it. */
function collectErrors(page: Page, errors: string[]): void {
  page.on('pageerror', (error) => errors.push(String(error)));
}
