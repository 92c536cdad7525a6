import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { waitUntil } from '../../scripts/browser/wait-until.ts';
import { waitUntilSeen } from './reader/click-in-card.ts';
import { markedTexts } from './reader/page-controls.ts';
import { BROWSERS, useReader } from './reader/use-reader.ts';

describe.each(BROWSERS)('in %s', (kind) => {
  const reader = useReader(kind);
  let page: Page;

  beforeAll(async () => {
    page = await reader.read('places.html');
  });

  test('editable text and code are never marked', async () => {
    await expect.poll(() => markedTexts(page)).toContain('Huawei');
    expect(await markedTexts(page)).not.toContain('Nvidia');
  });

  test('a card stays open under the pointer, and its text can be selected', async () => {
    await reader.openCard(page, 'Huawei');
    const inCard = await (await reader.findCard(page))?.evaluate((root) => {
      const { x, y, width } = root.host.getBoundingClientRect();
      const heading = root.querySelector('h1, h2, h3')?.getBoundingClientRect();
      return { x: x + width / 2, y: y + 8, heading: { x: heading?.x ?? 0, y: (heading?.y ?? 0) + 12 } };
    });
    if (!inCard) throw new Error('the card closed');
    await page.mouse.move(inCard.x, inCard.y, { steps: 6 });
    await page.mouse.click(inCard.heading.x + 10, inCard.heading.y, { count: 2 });
    expect(await reader.readCard(page)).toContain('Huawei');
    const selected = await (await reader.findCard(page))?.evaluate(() => getSelection()?.type);
    expect(selected).toBe('Range');
    await page.keyboard.press('Escape');
    await reader.waitForNoCard(page);
  });

  test('a pinned card can be dragged by its bar, and stays through clicks and scrolling', async () => {
    const other = await reader.read('places.html');
    await reader.openCard(other, 'Huawei');
    const look = async () =>
      (await reader.findCard(other))?.evaluate((root) => {
        const { x, y } = root.host.getBoundingClientRect();
        const centreOf = (name: string) => {
          const box = root.querySelector(`[title="${name}"]`)?.getBoundingClientRect();
          return { x: (box?.x ?? 0) + 8, y: (box?.y ?? 0) + 8 };
        };
        return { x, y, pin: centreOf('Pin'), close: centreOf('Close') };
      });
    const open = await waitUntil('the card', look);
    await waitUntilSeen();
    await other.mouse.click(open.pin.x, open.pin.y);
    await other.mouse.move(open.x + 150, open.y + 12);
    await other.mouse.down();
    await other.mouse.move(open.x + 350, open.y + 112, { steps: 5 });
    await other.mouse.up();
    const moved = await waitUntil('the pinned card', look);
    expect([moved.x, moved.y]).toEqual([open.x + 200, open.y + 100]);
    await other.mouse.click(5, 5);
    await other.evaluate(() => scrollTo({ top: 200, behavior: 'instant' }));
    const kept = await waitUntil('the pinned card', look);
    expect([kept.x, kept.y]).toEqual([moved.x, moved.y]);
    await other.mouse.click(kept.close.x, kept.close.y);
    await reader.waitForNoCard(other);
    await other.close();
    await page.bringToFront();
  });

  test('a card is visible and clickable over a modal dialog', async () => {
    await page.evaluate(() => (document.getElementById('dialog') as HTMLDialogElement).showModal());
    const { text } = await reader.openCard(page, 'Palantir');
    expect(text).toContain('69×');
    const isReached = await (await reader.findCard(page))?.evaluate((root) => {
      const { x, y, width } = root.host.getBoundingClientRect();
      return document.elementFromPoint(x + width / 2, y + 20) === root.host;
    });
    expect(isReached).toBe(true);
  });
});
