import type { Frame, Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { waitUntil } from '../../scripts/browser/wait-until.ts';
import { markedTexts } from './reader/page-controls.ts';
import { BROWSERS, useReader } from './reader/use-reader.ts';

/** What copy.html records. */
interface MeddlingWindow {
  copies: string[];
  pasted?: Readonly<Record<string, string>>;
}

describe.each(BROWSERS)('in %s', (kind) => {
  const reader = useReader(kind);
  let page: Page;

  beforeAll(async () => {
    page = await reader.read('copy.html', 'news.example');
  });

  const openCard = async (frame: Frame) => {
    await page.mouse.move(600, 5);
    await reader.openCard(page, 'DeepSeek', frame);
  };
  const waitForConfirmation = (frame: Frame) =>
    expect
      .poll(async () => {
        const card = await reader.findCard(page, frame);
        return card?.evaluate((root) =>
          [...root.querySelectorAll('[role="status"]')].map(({ textContent }) => textContent),
        );
      })
      .toContain('Copied');
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

  test('the test page is no secure context, so it has no clipboard API', async () => {
    expect(await page.evaluate(() => isSecureContext)).toBe(false);
  });

  test.each(['page', 'frame of another origin'])(
    'a figure is copied with its citation from a %s',
    async (place) => {
      const frame = place === 'page' ? page.mainFrame() : await otherFrame();
      await openCard(frame);
      await reader.clickInCard(page, 'Copy “', frame);
      await waitForConfirmation(frame);
      const pasted = await paste();
      expect(pasted['text/plain']).toMatch(/^DeepSeek, .*Sources: /);
      expect(pasted['text/html']).toMatch(/<strong>DeepSeek, .*<a href="https:/);
      // Headless Firefox has a clipboard for text and HTML only.
      if (kind === 'chromium') expect(pasted['text/markdown']).toMatch(/^\*\*DeepSeek, .*\]\(https:/);
      expect(await frame.evaluate(() => (window as unknown as MeddlingWindow).copies)).toEqual([]);
    },
  );

  test('the link to a source is copied as an address and as a link', async () => {
    await openCard(page.mainFrame());
    await (await reader.findCard(page))?.evaluate((root) => {
      for (const details of root.querySelectorAll('details')) details.open = true;
    });
    await reader.clickInCard(page, 'Copy the link to “');
    await waitForConfirmation(page.mainFrame());
    const pasted = await paste();
    expect(pasted['text/plain']).toMatch(/^https?:\/\/\S+$/);
    expect(pasted['text/html']).toContain(`<a href="${pasted['text/plain']?.replaceAll('&', '&amp;')}"`);
    if (kind === 'chromium') expect(pasted['text/markdown']).toMatch(/^\[.+\]\(https?:\/\/\S+\)$/);
  });
});
