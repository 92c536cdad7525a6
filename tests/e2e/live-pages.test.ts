import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hoverMark, readCard } from '../../scripts/browser/read-card.ts';
import { waitUntil } from '../../scripts/browser/wait-until.ts';
import { markedTexts, type Reader, startReader, waitForText } from './reader.ts';

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  let reader: Reader;
  let page: Page;

  beforeAll(async () => {
    reader = await startReader(kind);
    page = await reader.read('live.html');
  });
  afterAll(() => reader?.close());

  const waitForMark = (text: string) =>
    waitUntil(`a mark on ${text}`, async () => (await markedTexts(page)).includes(text));

  test('names in open and closed shadow roots are marked', async () => {
    await waitForMark('PyTorch');
    await waitForMark('ModelScope');
  });

  test('a frame of another origin is marked and counted, and its names have cards', async () => {
    const frame = await waitUntil('the frame', () =>
      page.frames().find((each) => each.url().startsWith('http://localhost')),
    );
    await waitUntil('marks in the frame', async () => (await markedTexts(frame)).includes('MindSpore'));
    const popup = await reader.openPopup(page);
    await waitForText(popup, 'MindSpore');
    await popup.close();
    await page.bringToFront();
    await hoverMark(page, 'MindSpore', 0, frame);
    expect(await readCard(kind, page)).toContain('MindSpore');
    await page.mouse.move(5, 5);
  });

  test.each([
    ['srcdoc', 'Tencent'],
    ['about:blank', 'Biren Technology'],
  ])('a frame of %s is marked, and its names have cards', async (_, name) => {
    const frame = await waitUntil(`a frame that marks ${name}`, async () => {
      for (const each of page.frames().filter((each) => each.url().startsWith('about:'))) {
        if ((await markedTexts(each)).includes(name)) return each;
      }
      return undefined;
    });
    await page.bringToFront();
    await hoverMark(page, name, 0, frame);
    expect(await readCard(kind, page)).toContain(name);
    await page.mouse.move(5, 5);
  });

  test('a name that is cut while text streams in is marked once it is whole', async () => {
    await page.evaluate(() => document.getElementById('answer')?.append('Sold to '));
    for (const token of ['Pala', 'nt', 'ir', ' yesterday.']) {
      await page.evaluate((each) => document.getElementById('answer')?.append(each), token);
    }
    await waitForMark('Palantir');
  });

  test('a story that the page opens by itself replaces the marks of the one before', async () => {
    await page.evaluate(() =>
      (window as unknown as { openStory(name: string): void }).openStory('Alibaba Cloud'),
    );
    await waitForMark('Alibaba Cloud');
    expect(await markedTexts(page)).not.toContain('Tencent');
  });
});
