import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findOpenCard } from '../../scripts/browser/open-card.ts';
import { hoverMark, readCard } from '../../scripts/browser/read-card.ts';
import { waitUntil } from '../../scripts/browser/wait-until.ts';
import { clickControl, clickInCard, markedTexts, type Reader, startReader, waitForText } from './reader.ts';

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  let reader: Reader;
  let page: Page;
  let other: Page;

  beforeAll(async () => {
    reader = await startReader(kind);
    other = await reader.read('index.html?other');
    page = await reader.read('index.html');
  });
  afterAll(() => reader?.close());
  beforeEach(() => waitForMarks(5));

  const frameOf = (tab: Page) => {
    const frame = tab.frames().find((each) => each.url().endsWith('frame.html'));
    if (!frame) throw new Error('the frame is gone');
    return frame;
  };
  /** Marks of both tabs and of their frames, which have one while the page has any. */
  const waitForMarks = (count: number) =>
    waitUntil(`${count} marks in both tabs`, async () => {
      for (const tab of [page, other]) {
        if ((await markedTexts(tab)).length !== count) return false;
        if ((await markedTexts(frameOf(tab))).length !== Math.min(count, 1)) return false;
      }
      return true;
    });
  const openCard = async (name: string) => {
    await page.bringToFront();
    await page.mouse.move(5, 5);
    await hoverMark(page, name);
    await readCard(kind, page);
  };
  const message = async () => {
    const card = await findOpenCard(kind, page).catch(() => null);
    return (await card?.evaluate((root) => root.querySelector('[role="status"]')?.textContent ?? '')) ?? '';
  };
  const waitForMessage = (text: string) =>
    waitUntil(`“${text}”`, async () => (await message()).includes(text));
  const hostsLeft = () => page.evaluate(() => document.querySelectorAll(':popover-open').length);
  const highlightsLeft = () => page.evaluate(() => CSS.highlights.size);

  test.each([
    ['Not on this site', 'Factlight is off on 127.0.0.1'],
    ['Snooze for an hour', 'Snoozed for an hour.'],
  ])('“%s” in a card stops every tab and frame at once; Undo brings all back', async (label, text) => {
    await openCard('DeepSeek');
    await clickInCard(reader, page, label);
    await waitForMarks(0);
    await waitForMessage(text);
    await clickInCard(reader, page, 'Undo');
    await waitForMarks(5);
    expect(await hostsLeft()).toBe(0);
    await openCard('Palantir');
    await page.keyboard.press('Escape');
  });

  test('“Fewer marks” marks each name once in a section; Undo marks all again', async () => {
    await page.evaluate(() => document.getElementById('log')?.append('DeepSeek and again DeepSeek.'));
    await waitUntil('all three', async () => (await markedTexts(page)).length === 7);
    await openCard('DeepSeek');
    await clickInCard(reader, page, 'Fewer marks');
    await waitForMessage('fewer mentions');
    await waitForMarks(5);
    await clickInCard(reader, page, 'Undo');
    await waitUntil('all three', async () => (await markedTexts(page)).length === 7);
    await page.evaluate(() => document.getElementById('log')?.replaceChildren());
  });

  test.each(['Here', 'On this site'])(
    '“Not this: %s” takes the mark away; Undo brings it back',
    async (scope) => {
      await openCard('Palantir');
      await clickInCard(reader, page, 'Not this');
      await clickInCard(reader, page, scope);
      await waitForMessage('no longer read as');
      await waitUntil('the mark to go', async () => !(await markedTexts(page)).includes('Palantir'));
      expect((await markedTexts(other)).includes('Palantir')).toBe(scope === 'Here');
      await clickInCard(reader, page, 'Undo');
      await waitForMarks(5);
    },
  );

  test('a site that is switched on elsewhere meanwhile starts once, and the message goes', async () => {
    await openCard('DeepSeek');
    await clickInCard(reader, page, 'Not on this site');
    await waitForMarks(0);
    const popup = await reader.openPopup(page);
    await waitForText(popup, 'Off on this site');
    await clickControl(popup, 'Turn on for this site');
    await waitForMarks(5);
    await popup.close();
    await page.bringToFront();
    expect(await hostsLeft()).toBe(0);
  });

  test('after the message is closed, nothing of ours is left in the page', async () => {
    await openCard('DeepSeek');
    await clickInCard(reader, page, 'Not on this site');
    await waitForMarks(0);
    await waitForMessage('Factlight is off');
    await page.keyboard.press('Escape');
    await waitUntil('the message to close', async () => (await hostsLeft()) === 0);
    expect(await highlightsLeft()).toBe(0);
    const popup = await reader.openPopup(page);
    await clickControl(popup, 'Turn on for this site');
    await waitForMarks(5);
    await popup.close();
  });
});
