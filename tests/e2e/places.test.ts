import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findOpenCard } from '../../scripts/browser/open-card.ts';
import { hoverMark, readCard } from '../../scripts/browser/read-card.ts';
import { waitUntil } from '../../scripts/browser/wait-until.ts';
import { markedTexts, type Reader, startReader, waitUntilSeen } from './reader.ts';

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  let reader: Reader;
  let page: Page;

  beforeAll(async () => {
    reader = await startReader(kind);
    page = await reader.read('places.html');
  });
  afterAll(() => reader?.close());

  test('what the reader or a program writes is never marked', async () => {
    await waitUntil('the last name', async () => (await markedTexts(page)).includes('Huawei'));
    expect(await markedTexts(page)).not.toContain('Nvidia');
  });

  test('a card stays open while the pointer is on it, and its text can be selected', async () => {
    await hoverMark(page, 'Huawei');
    await readCard(kind, page);
    const inCard = await (await findOpenCard(kind, page))?.evaluate((root) => {
      const { x, y, width } = root.host.getBoundingClientRect();
      const heading = root.querySelector('h1, h2, h3')?.getBoundingClientRect();
      return { x: x + width / 2, y: y + 8, heading: { x: heading?.x ?? 0, y: (heading?.y ?? 0) + 12 } };
    });
    if (!inCard) throw new Error('the card closed');
    await page.mouse.move(inCard.x, inCard.y, { steps: 6 });
    await page.mouse.click(inCard.heading.x + 10, inCard.heading.y, { count: 2 });
    expect(await readCard(kind, page)).toContain('Huawei');
    const selected = await (await findOpenCard(kind, page))?.evaluate(() => getSelection()?.type);
    expect(selected).toBe('Range');
    await page.keyboard.press('Escape');
    await waitUntil('the card to close', async () => (await findOpenCard(kind, page)) === null);
  });

  test('a pinned card is dragged by its bar, and stays while the reader goes on', async () => {
    const other = await reader.read('places.html');
    await hoverMark(other, 'Huawei');
    await readCard(kind, other);
    const look = async () =>
      (await findOpenCard(kind, other))?.evaluate((root) => {
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
    await waitUntil('the card to close', async () => (await findOpenCard(kind, other)) === null);
    await other.close();
    await page.bringToFront();
  });

  test('over a modal dialog the card is seen and can be reached', async () => {
    await page.evaluate(() => (document.getElementById('dialog') as HTMLDialogElement).showModal());
    await hoverMark(page, 'Palantir');
    expect(await readCard(kind, page)).toContain('69×');
    const isReached = await (await findOpenCard(kind, page))?.evaluate((root) => {
      const { x, y, width } = root.host.getBoundingClientRect();
      return document.elementFromPoint(x + width / 2, y + 20) === root.host;
    });
    expect(isReached).toBe(true);
  });
});
