import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { waitUntil } from '../../../scripts/browser/wait-until.ts';
import { markedTexts, waitForText } from '../reader/page-controls.ts';
import { BROWSERS, useReader } from '../reader/use-reader.ts';

describe.each(BROWSERS)('in %s', (kind) => {
  const reader = useReader(kind);
  let page: Page;

  beforeAll(async () => {
    page = await reader.read('live.html');
  });

  const waitForMark = (text: string) =>
    expect.poll(() => markedTexts(page), { message: `a mark on ${text}` }).toContain(text);

  test('names in open and closed shadow roots are marked', async () => {
    await waitForMark('PyTorch');
    await waitForMark('ModelScope');
  });

  test('names in a frame from another origin are marked, counted and have cards', async () => {
    const frame = await waitUntil('the frame', () =>
      page.frames().find((each) => each.url().startsWith('http://localhost')),
    );
    await expect.poll(() => markedTexts(frame)).toContain('MindSpore');
    const popup = await reader.openPopup(page);
    await waitForText(popup, 'MindSpore');
    await popup.close();
    await page.bringToFront();
    const { text } = await reader.openCard(page, 'MindSpore', frame, page.mainFrame());
    expect(text).toContain('MindSpore');
    await page.mouse.move(5, 5);
    await reader.waitForNoCard(page);
  });

  test.each([
    ['srcdoc', 'Tencent'],
    ['about:blank', 'Biren Technology'],
  ])('names in a frame of %s are marked and have cards', async (_, name) => {
    const frame = await waitUntil(`a frame that marks ${name}`, async () => {
      for (const each of page.frames().filter((each) => each.url().startsWith('about:'))) {
        if ((await markedTexts(each)).includes(name)) return each;
      }
      return undefined;
    });
    await page.bringToFront();
    const { text } = await reader.openCard(page, name, frame, page.mainFrame());
    expect(text).toContain(name);
    await page.mouse.move(5, 5);
    await reader.waitForNoCard(page);
  });

  test('a name that streams in piece by piece is marked once it is complete', async () => {
    await page.evaluate(() => document.getElementById('answer')?.append('Sold to '));
    for (const token of ['Pala', 'nt', 'ir', ' yesterday.']) {
      await page.evaluate((each) => document.getElementById('answer')?.append(each), token);
    }
    await waitForMark('Palantir');
  });

  test('a single-page navigation replaces the marks of the previous story', async () => {
    await page.evaluate(() =>
      (window as unknown as { openStory(name: string): void }).openStory('Alibaba Cloud'),
    );
    await waitForMark('Alibaba Cloud');
    expect(await markedTexts(page)).not.toContain('Tencent');
  });
});
