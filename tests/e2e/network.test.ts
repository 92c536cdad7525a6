import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { hoverMark, readCard } from '../../scripts/browser/read-card.ts';
import { waitUntil } from '../../scripts/browser/wait-until.ts';
import { clickInCard, markedTexts, type Reader, startReader, waitForText } from './reader.ts';

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
  await clickInCard(reader, page, 'Fewer marks');
  await clickInCard(reader, page, 'Undo');
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
  await hoverMark(page, name ?? '');
  await readCard(reader.kind, page);
}

interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly {
    readonly type: number;
    readonly params?: { readonly url?: string; readonly initiator?: string };
  }[];
}

test('Chromium’s own log of its network has no request of ours', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'factlight-'));
  const file = join(folder, 'net.json');
  try {
    const reader = await startReader('chromium', { flags: [`--log-net-log=${file}`] });
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
    // What scripts in the pages ask for has the page as its initiator: nothing beyond the test's own machine.
    const fromPages = started.filter(({ initiator }) => initiator.startsWith('http'));
    const isLocal = (url: string) => /^(http:\/\/(127\.0\.0\.1|localhost|\w+\.example)[:/]|data:)/.test(url);
    expect(fromPages.filter(({ url }) => !isLocal(url))).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test.each(['chromium', 'firefox'] as const)(
  'the server of the pages sees no request of ours from %s',
  async (kind) => {
    const asked: string[] = [];
    const reader = await startReader(kind, { onRequest: (url) => asked.push(url) });
    await readAll(reader);
    await reader.close();
    const paths = asked.map((url) => new URL(url, 'http://news.example').pathname);
    // Pages, their frames, and the icon that browsers look for. Firefox asks the server for other http sites too.
    expect(paths.filter((path) => !/^\/([\w-]+\.html)?$|^\/favicon\.ico$/.test(path))).toEqual([]);
    expect(asked.filter((url) => url.startsWith('http') && !/^http:\/\/\w+\.example[:/]/.test(url))).toEqual(
      [],
    );
  },
);
