import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, test } from 'vitest';
import { waitUntil } from '../../../scripts/browser/wait-until.ts';
import { markedTexts, waitForText } from '../reader/page-controls.ts';
import { BROWSERS, type Reader, useReader } from '../reader/use-reader.ts';

const PAGES = [
  'index.html',
  'places.html',
  'copy.html',
  'live.html',
  'keys.html',
  'hostile.html',
  'empty.html',
];

/** Reads all the pages, with cards, a search, the options, and something that is stored. */
async function readAll(reader: Reader): Promise<void> {
  for (const path of PAGES) {
    const page = path === 'empty.html' ? null : await reader.read(path, 'news.example');
    if (page) await openSomeCards(reader, page);
    await page?.close();
  }
  const page = await reader.read('index.html', 'news.example');
  await openSomeCards(reader, page);
  await reader.clickInCard(page, 'Fewer marks');
  await reader.clickInCard(page, 'Undo');
  const popup = await reader.openPopup(page);
  await waitForText(popup, 'Palantir');
  await popup.focus('[role="combobox"]');
  await popup.keyboard.type('nvidia');
  await waitForText(popup, 'Nvidia');
  await popup.close();
  const options = await reader.openExtensionPage('options.html');
  await waitForText(options, 'Models');
}

async function openSomeCards(reader: Reader, page: Page): Promise<void> {
  const [name] = await waitUntil('marks', async () => {
    const texts = await markedTexts(page);
    return texts.length > 0 && texts;
  });
  await reader.openCard(page, name ?? '');
}

interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly {
    readonly type: number;
    readonly params?: { readonly url?: string; readonly initiator?: string };
  }[];
}

describe('Chromium’s own network log', () => {
  const folder = mkdtempSync(join(tmpdir(), 'factlight-'));
  const file = join(folder, 'net.json');
  const reader = useReader('chromium', { flags: [`--log-net-log=${file}`] });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('has no request of ours', async () => {
    await readAll(reader);
    await reader.close();
    const log = JSON.parse(readFileSync(file, 'utf8')) as NetLog;
    const started = log.events
      .filter(({ type }) => type === log.constants.logEventTypes.URL_REQUEST_START_JOB)
      .flatMap(({ params }) => (params?.url ? [{ url: params.url, initiator: params.initiator ?? '' }] : []));
    const pages = started.filter(({ url }) => url.startsWith('http://news.example'));
    expect(pages.length).toBeGreaterThan(PAGES.length);
    const ours = started.filter(({ initiator }) => initiator.startsWith('chrome-extension:'));
    expect(ours).toEqual([]);
    // Requests of scripts in the pages have the page as their initiator: none may leave this machine.
    const fromPages = started.filter(({ initiator }) => initiator.startsWith('http'));
    const isLocal = (url: string) => /^(http:\/\/(127\.0\.0\.1|localhost|\w+\.example)[:/]|data:)/.test(url);
    expect(fromPages.filter(({ url }) => !isLocal(url))).toEqual([]);
  });
});

describe.each(BROWSERS)('the server of the pages that %s reads', (kind) => {
  const asked: string[] = [];
  const reader = useReader(kind, { onRequest: (url) => asked.push(url) });

  test('sees no request of ours', async () => {
    await readAll(reader);
    const paths = asked.map((url) => new URL(url, 'http://news.example').pathname);
    // Pages, their frames, and the icon that browsers ask for. Firefox asks this server for other http sites too.
    expect(paths.filter((path) => !/^\/([\w-]+\.html)?$|^\/favicon\.ico$/.test(path))).toEqual([]);
    const elsewhere = asked.filter(
      (url) => url.startsWith('http') && !/^http:\/\/\w+\.example[:/]/.test(url),
    );
    expect(elsewhere).toEqual([]);
  });
});
