import type { Frame, Page } from 'puppeteer-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { hoverMark } from '../../scripts/browser/read-card.ts';
import { waitUntil } from '../../scripts/browser/wait-until.ts';
import { expectToStay } from './reader/expect-to-stay.ts';
import { clickControl, markedTexts, waitForText } from './reader/page-controls.ts';
import { BROWSERS, useReader } from './reader/use-reader.ts';

/** A line of text, plus the gap below it and rounding. */
const NEAR_PX = 40;

describe.each(BROWSERS)('in %s', (kind) => {
  const reader = useReader(kind);
  let page: Page;

  beforeAll(async () => {
    page = await reader.read('small-frames.html');
  });
  afterEach(async () => {
    // Onto the page itself, away from all frames.
    await page.mouse.move(700, 20);
    await page.mouse.move(705, 22);
    await reader.waitForNoCard(page);
    // The pointer is sampled once per animation frame; this move must not be sampled in the next test.
    await page.evaluate(async () => {
      scrollTo({ top: 0, behavior: 'instant' });
      for (let i = 0; i < 2; i += 1) await new Promise(requestAnimationFrame);
    });
  });

  const cardRect = async () => {
    const card = await reader.findCard(page);
    return card?.evaluate((root) => {
      const { left, top, right, bottom } = root.host.getBoundingClientRect();
      return { left, top, right, bottom };
    });
  };
  const frameOf = (id: string) =>
    waitUntil(`marks in the frame ${id}`, async () => {
      const frame = page.frames().find((each) => each.url().endsWith(`?${id}`));
      return frame && (await markedTexts(frame)).includes('MindSpore') ? frame : undefined;
    });
  /** Hovers the name in the frame and waits for its card in the page. */
  const openIn = async (frame: Frame) => {
    const opened = await reader.openCard(page, 'MindSpore', frame, page.mainFrame());
    expect(opened.text).toContain('MindSpore');
    const rect = await cardRect();
    if (!rect) throw new Error('the card closed');
    return { at: opened.at, rect };
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
    // Unlike a real mouse, Chromium's driver sends such a frame no pointer events.
    ...(kind === 'firefox' ? [['in a closed shadow tree', 'in-shadow'] as const] : []),
  ] as const;

  test.each(frames)('a name in a small frame %s has a whole card next to it', async (_, id) => {
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
    expect(await reader.findCard(page, frame)).toBeNull();
  });

  test('a large frame shows its own cards', async () => {
    const frame = await frameOf('large');
    const { text } = await reader.openCard(page, 'MindSpore', frame);
    expect(text).toContain('MindSpore');
    expect(await reader.findCard(page)).toBeNull();
  });

  test.each(['same', 'other'])('the pointer can move from %s into the card and stay there', async (id) => {
    await enterCard(await openIn(await frameOf(id)));
    await expectToStay('the card is open', async () => (await reader.findCard(page)) !== null);
  });

  test('the pointer can move from a name in a frame to a name on the page', async () => {
    const frame = await frameOf('same');
    await openIn(frame);
    await hoverMark(page, 'Palantir');
    await expect.poll(() => reader.readCard(page)).toContain('69×');
  });

  test.each(['same', 'other'])('Escape closes the card of %s while focus is in the frame', async (id) => {
    const frame = await frameOf(id);
    await openIn(frame);
    await frame.focus('button');
    await frame.waitForFunction(() => document.hasFocus());
    await page.keyboard.press('Escape');
    await reader.waitForNoCard(page);
  });

  test('Escape closes the card while focus is in the page', async () => {
    await page.focus('#outside');
    await openIn(await frameOf('other'));
    await page.keyboard.press('Escape');
    await reader.waitForNoCard(page);
  });

  test('a click elsewhere closes the card, in the frame and in the page', async () => {
    const frame = await frameOf('corner');
    const { at } = await openIn(frame);
    await page.mouse.click(at.x, at.y + 14);
    await reader.waitForNoCard(page);
    await page.mouse.move(700, 20);
    const { at: again, rect } = await openIn(await frameOf('same'));
    await enterCard({ at: again, rect });
    await page.mouse.click(20, 20);
    await reader.waitForNoCard(page);
  });

  test('the card closes when its frame scrolls the name out of view', async () => {
    const frame = await frameOf('same');
    await openIn(frame);
    await frame.evaluate(() => scrollTo({ top: 300, behavior: 'instant' }));
    await reader.waitForNoCard(page);
    await frame.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  });

  test('the card closes when the page scrolls the frame out of view', async () => {
    await openIn(await frameOf('other'));
    await page.evaluate(() => scrollTo({ top: 1200, behavior: 'instant' }));
    await reader.waitForNoCard(page);
  });

  test('a jump from the popup shows the whole card with focus in it', async () => {
    const only = await reader.read('small-frame-alone.html');
    const popup = await reader.openPopup(only);
    await waitForText(popup, 'MindSpore');
    // Text of the name's line in the popup. The cautions above contain the name too and open its card in the popup.
    await clickControl(popup, 'deep-learning framework');
    await only.bringToFront();
    expect(await reader.readCard(only)).toContain('MindSpore');
    const card = await reader.findCard(only);
    expect(await card?.evaluate((root) => root.activeElement?.getAttribute('role'))).toBe('dialog');
    await only.keyboard.press('Escape');
    await reader.waitForNoCard(only);
    await popup.close();
    await only.close();
    await page.bringToFront();
  });

  test('the card closes when its frame is removed', async () => {
    const frame = await frameOf('in-scale');
    await openIn(frame);
    await page.evaluate(() => document.getElementById('in-scale')?.remove());
    await reader.waitForNoCard(page);
  });

  test('“Not this: Here” removes the mark in the frame', async () => {
    const frame = await frameOf('other');
    await enterCard(await openIn(frame));
    for (const label of ['Not this', 'Here']) await reader.clickInCard(page, label);
    await expect.poll(() => markedTexts(frame)).not.toContain('MindSpore');
    expect(await markedTexts(frame)).toContain('Huawei');
    // The notice that confirms it would stay for ten seconds.
    await page.keyboard.press('Escape');
  });
});
