import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findOpenCard } from '../../scripts/browser/open-card.ts';
import { hoverMark, readCard } from '../../scripts/browser/read-card.ts';
import { waitUntil } from '../../scripts/browser/wait-until.ts';
import { clickInCard, markedTexts, type Reader, startReader } from './reader.ts';

interface MeddlingWindow {
  copies: string[];
  pasted?: Readonly<Record<string, string>>;
}

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  let reader: Reader;
  let page: Page;

  beforeAll(async () => {
    reader = await startReader(kind);
    page = await reader.read('copy.html', 'news.example');
  });
  afterAll(() => reader?.close());

  const openCard = async (frame: Frame) => {
    // A hand that has just pasted goes to the mouse: right after a key, names begin nothing.
    await new Promise((resolve) => setTimeout(resolve, 700));
    await page.mouse.move(600, 5);
    await hoverMark(page, 'DeepSeek', 0, frame);
    await readCard(kind, page, frame);
  };
  const waitForWord = (frame: Frame) =>
    waitUntil('“Copied”', async () => {
      const card = await findOpenCard(kind, page, frame).catch(() => null);
      return card?.evaluate((root) =>
        [...root.querySelectorAll('[role="status"]')].some((each) => each.textContent === 'Copied'),
      );
    });
  const paste = async () => {
    await page.keyboard.press('Escape');
    await page.evaluate(() => {
      delete (window as unknown as MeddlingWindow).pasted;
      document.getElementById('paste')?.focus();
    });
    await page.keyboard.down('Control');
    await page.keyboard.press('KeyV', { commands: ['Paste'] });
    await page.keyboard.up('Control');
    return waitUntil('the paste', () =>
      page.evaluate(() => (window as unknown as MeddlingWindow).pasted ?? null),
    );
  };
  const otherFrame = () =>
    waitUntil('marks in the frame', async () => {
      const frame = page.frames().find((each) => each.url().includes('other.example'));
      return frame && (await markedTexts(frame)).length > 0 && frame;
    });

  test('the page is no secure context, so that it has no clipboard of its own', async () => {
    expect(await page.evaluate(() => isSecureContext)).toBe(false);
  });

  test.each(['page', 'frame of another origin'])(
    'a figure is copied with its citation from a %s',
    async (place) => {
      const frame = place === 'page' ? page.mainFrame() : await otherFrame();
      await openCard(frame);
      await clickInCard(reader, page, 'Copy “', frame);
      await waitForWord(frame);
      const pasted = await paste();
      expect(pasted['text/plain']).toMatch(/^DeepSeek, .*Sources: /);
      expect(pasted['text/html']).toMatch(/<strong>DeepSeek, .*<a href="https:/);
      // Firefox without a window has a clipboard of text and HTML only.
      if (kind === 'chromium') expect(pasted['text/markdown']).toMatch(/^\*\*DeepSeek, .*\]\(https:/);
      expect(await frame.evaluate(() => (window as unknown as MeddlingWindow).copies)).toEqual([]);
    },
  );

  test('the link to a source is copied as an address and as a link', async () => {
    await openCard(page.mainFrame());
    await (await findOpenCard(kind, page))?.evaluate((root) => {
      for (const details of root.querySelectorAll('details')) details.open = true;
    });
    await clickInCard(reader, page, 'Copy the link to “');
    await waitForWord(page.mainFrame());
    const pasted = await paste();
    expect(pasted['text/plain']).toMatch(/^https?:\/\/\S+$/);
    expect(pasted['text/html']).toContain(`<a href="${pasted['text/plain']?.replaceAll('&', '&amp;')}"`);
    if (kind === 'chromium') expect(pasted['text/markdown']).toMatch(/^\[.+\]\(https?:\/\/\S+\)$/);
  });
});
