import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { hoverMark, moveUntilCard } from '../../scripts/browser/read-card.ts';
import { waitUntil } from '../../scripts/browser/wait-until.ts';
import { markedTexts } from './reader/page-controls.ts';
import { BROWSERS, useReader } from './reader/use-reader.ts';

/** Half a line of the largest text on the page, plus the gap and rounding. */
const NEAR_PX = 40;
/** A line of the name that wraps, which its card leaves uncovered. */
const OTHER_LINE_PX = 30;

describe.each(BROWSERS)('in %s', (kind) => {
  const reader = useReader(kind);
  let page: Page;

  beforeAll(async () => {
    page = await reader.read('everywhere.html');
    await waitUntil('all marks', async () => (await markedTexts(page)).includes('DeepSeek'));
  });
  afterEach(async () => {
    await page.keyboard.press('Escape');
    await page.mouse.move(640, 700);
    await reader.waitForNoCard(page);
  });

  const scrollPage = (to: number) => page.evaluate((top) => scrollTo({ top, behavior: 'instant' }), to);

  /** Hovers a name. Its card must be whole, at most `near` CSS pixels from the pointer, and on top of everything. */
  const expectWholeCard = async (name: string, move = () => hoverMark(page, name), near = NEAR_PX) => {
    const { moved: at } = await moveUntilCard(kind, page, move);
    const card = await reader.findCard(page);
    const seen = await card?.evaluate((root) => {
      const { left, top, right, bottom } = root.host.getBoundingClientRect();
      const corners = [left + 4, right - 4].flatMap((x) =>
        [top + 20, bottom - 20].map((y) => [x, y] as const),
      );
      return {
        left,
        top,
        bottom,
        right,
        isWhole: left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight,
        isOnTop: corners.every(([x, y]) => document.elementFromPoint(x, y) === root.host),
      };
    });
    if (!seen) throw new Error('the card closed');
    expect(seen).toMatchObject({ isWhole: true, isOnTop: true });
    const distance = Math.max(seen.top - at.y, at.y - seen.bottom);
    expect(distance).toBeGreaterThan(0);
    expect(distance).toBeLessThan(near);
    return { at, ...seen };
  };

  test.each([
    ['the top left corner', 'Huawei'],
    ['the top right corner', 'Palantir'],
    ['the bottom left corner', 'PyTorch'],
    ['the bottom right corner', 'ModelScope'],
    ['the left edge', 'Tencent'],
    ['the right edge', 'Biren Technology'],
  ])('at %s of the window', async (_, name) => {
    await expectWholeCard(name);
  });

  test.each([
    ['a transformed container that clips', 'MindSpore'],
    ['a zoomed container', 'Qwen2.5-Max'],
  ])('in %s', async (_, name) => {
    const { right, left } = await expectWholeCard(name);
    // The card is not scaled with its container.
    expect(right - left).toBe(384);
  });

  test('in a sticky header over a scrolled page', async () => {
    await scrollPage(500);
    await expectWholeCard('Alibaba Cloud');
    await scrollPage(0);
  });

  test('at a name that wraps, next to its lines', async () => {
    const lines = await page.evaluate(() => {
      const text = document.querySelector('#narrow')?.firstChild as Text;
      const range = document.createRange();
      range.setStart(text, text.data.indexOf('National'));
      range.setEnd(text, text.length);
      return [...range.getClientRects()].map(({ x, y, height }) => ({ x: x + 10, y: y + height / 2 }));
    });
    const [first, second] = lines;
    if (!first || !second) throw new Error('the name does not wrap');
    for (const line of [second, first]) {
      const hoverLine = async () => {
        await page.mouse.move(line.x - 2, line.y);
        await page.mouse.move(line.x, line.y);
        return line;
      };
      await expectWholeCard('the fund', hoverLine, NEAR_PX + OTHER_LINE_PX);
      // Escape would suppress the name until the pointer has rested elsewhere; leaving it does not.
      await page.mouse.move(640, 700);
      await reader.waitForNoCard(page);
    }
  });

  test('above a popover', async () => {
    await page.evaluate(() => document.getElementById('popover')?.showPopover());
    await expectWholeCard('Hugging Face');
    await page.evaluate(() => document.getElementById('popover')?.hidePopover());
  });

  // Headless Firefox has no full screen.
  test.runIf(kind === 'chromium')('in full screen', async () => {
    await page.click('#full button');
    await page.waitForFunction(() => document.fullscreenElement !== null);
    await expectWholeCard('DeepSeek');
    await page.evaluate(() => document.exitFullscreen());
  });
});
