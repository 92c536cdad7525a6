import type { Frame, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { findOpenCard } from '../../scripts/browser/open-card.ts';
import { hoverMark, readCard } from '../../scripts/browser/read-card.ts';
import { waitUntil } from '../../scripts/browser/wait-until.ts';
import { clickControl, clickInCard, markedTexts, type Reader, startReader, waitForText } from './reader.ts';

/** A line of text, the gap below it, and a pixel for each rounding. */
const NEAR_PX = 40;

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  let reader: Reader;
  let page: Page;

  beforeAll(async () => {
    reader = await startReader(kind);
    page = await reader.read('small-frames.html');
  });
  afterAll(() => reader?.close());
  afterEach(async () => {
    // Over the page's own ground, where no frame is.
    await page.mouse.move(700, 20);
    await page.mouse.move(705, 22);
    await waitForNoCard();
    // The move counts in the next frame; without this wait it could come after the next test's.
    await page.evaluate(async () => {
      scrollTo({ top: 0, behavior: 'instant' });
      for (let i = 0; i < 2; i += 1) await new Promise(requestAnimationFrame);
    });
  });

  const cardRect = async () => {
    const card = await findOpenCard(kind, page);
    return card?.evaluate((root) => {
      const { left, top, right, bottom } = root.host.getBoundingClientRect();
      return { left, top, right, bottom };
    });
  };
  const waitForNoCard = () => waitUntil('the card to close', async () => !(await findOpenCard(kind, page)));
  const frameOf = (id: string) =>
    waitUntil(`the frame ${id}, marked`, async () => {
      const frame = page.frames().find((each) => each.url().endsWith(`?${id}`));
      return frame && (await markedTexts(frame)).includes('MindSpore') ? frame : undefined;
    });
  /** Rests on the name in the frame and waits for its card in the page. */
  const openIn = async (frame: Frame) => {
    const at = await hoverMark(page, 'MindSpore', 0, frame);
    expect(await readCard(kind, page)).toContain('MindSpore');
    const rect = await cardRect();
    if (!rect) throw new Error('the card closed');
    return { at, rect };
  };
  const enterCard = async ({ at, rect }: Awaited<ReturnType<typeof openIn>>) => {
    await page.mouse.move(at.x, (at.y + rect.top) / 2, { steps: 3 });
    await page.mouse.move(at.x, rect.top + 20, { steps: 6 });
  };

  const frames = [
    ['of the same origin', 'same'],
    ['of another origin', 'other'],
    ['in a frame, each of another origin than the one around it', 'inner'],
    ['in a zoomed container', 'in-zoom'],
    ['in a transformed container', 'in-scale'],
    ['at the corner of the window', 'corner'],
    // Chromium's driver tells the page nothing of a pointer over such a frame; a real mouse does.
    ...(kind === 'firefox' ? [['in a closed shadow tree', 'in-shadow'] as const] : []),
  ] as const;

  test.each(frames)('a small frame %s has whole cards, at its names', async (_, id) => {
    const frame = await frameOf(id);
    const { at, rect } = await openIn(frame);
    const size = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    expect(rect.left).toBeGreaterThanOrEqual(0);
    expect(rect.top).toBeGreaterThanOrEqual(0);
    expect(rect.right).toBeLessThanOrEqual(size.width);
    expect(rect.bottom).toBeLessThanOrEqual(size.height);
    expect(rect.right - rect.left).toBeGreaterThan(380);
    const distance = rect.top > at.y ? rect.top - at.y : at.y - rect.bottom;
    expect(distance).toBeGreaterThan(0);
    expect(distance).toBeLessThan(NEAR_PX);
    expect(rect.left).toBeLessThanOrEqual(at.x);
    expect(rect.right).toBeGreaterThanOrEqual(at.x);
    expect(await findOpenCard(kind, page, frame)).toBeNull();
  });

  test('a large frame shows its cards itself', async () => {
    const frame = await frameOf('large');
    await hoverMark(page, 'MindSpore', 0, frame);
    expect(await readCard(kind, page, frame)).toContain('MindSpore');
    expect(await findOpenCard(kind, page)).toBeNull();
  });

  test.each(['same', 'other'])('the pointer may go from %s into the card and stay', async (id) => {
    await enterCard(await openIn(await frameOf(id)));
    // Longer than the grace of a card that was left.
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await cardRect()).toBeDefined();
  });

  test('from name to name in a frame, and from a name of the frame to one of the page', async () => {
    const frame = await frameOf('same');
    await openIn(frame);
    await hoverMark(page, 'Palantir');
    await waitUntil('the other card', async () => (await readCard(kind, page)).includes('69×'));
  });

  test.each(['same', 'other'])('Escape closes the card of %s, with the focus in the frame', async (id) => {
    const frame = await frameOf(id);
    await openIn(frame);
    await frame.focus('button');
    await frame.waitForFunction(() => document.hasFocus());
    await page.keyboard.press('Escape');
    await waitForNoCard();
  });

  test('Escape closes it with the focus in the page', async () => {
    await page.focus('#outside');
    await openIn(await frameOf('other'));
    await page.keyboard.press('Escape');
    await waitForNoCard();
  });

  test('a click elsewhere closes it, in the frame as in the page', async () => {
    const frame = await frameOf('corner');
    const { at } = await openIn(frame);
    await page.mouse.click(at.x, at.y + 14);
    await waitForNoCard();
    await page.mouse.move(700, 20);
    const { at: again, rect } = await openIn(await frameOf('same'));
    await enterCard({ at: again, rect });
    await page.mouse.click(20, 20);
    await waitForNoCard();
  });

  test('a name that its frame scrolls away takes the card along', async () => {
    const frame = await frameOf('same');
    await openIn(frame);
    await frame.evaluate(() => scrollTo({ top: 300, behavior: 'instant' }));
    await waitForNoCard();
    await frame.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  });

  test('so does a page that scrolls the frame away', async () => {
    await openIn(await frameOf('other'));
    await page.evaluate(() => scrollTo({ top: 1200, behavior: 'instant' }));
    await waitForNoCard();
  });

  test('a jump from the popup shows the whole card, with the focus in it', async () => {
    const only = await reader.read('small-frame-alone.html');
    const popup = await reader.openPopup(only);
    await waitForText(popup, 'MindSpore');
    // The cautions above name it too; they open its card in the popup.
    await clickControl(popup, 'deep-learning framework');
    await only.bringToFront();
    expect(await readCard(kind, only)).toContain('MindSpore');
    const card = await findOpenCard(kind, only);
    expect(await card?.evaluate((root) => root.activeElement?.getAttribute('role'))).toBe('dialog');
    await only.keyboard.press('Escape');
    await waitUntil('the card to close', async () => !(await findOpenCard(kind, only)));
    await popup.close();
    await only.close();
    await page.bringToFront();
  });

  test('a frame that is taken away takes its card along', async () => {
    const frame = await frameOf('in-scale');
    await openIn(frame);
    await page.evaluate(() => document.getElementById('in-scale')?.remove());
    await waitForNoCard();
  });

  test('a name turned down here loses its mark in the frame', async () => {
    const frame = await frameOf('other');
    await enterCard(await openIn(frame));
    for (const label of ['Not this', 'Here']) await clickInCard(reader, page, label);
    await waitUntil('the mark to go', async () => !(await markedTexts(frame)).includes('MindSpore'));
    expect(await markedTexts(frame)).toContain('Huawei');
  });
});
