import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { clickControl, markedTexts, waitForText } from './reader/page-controls.ts';
import { BROWSERS, useReader } from './reader/use-reader.ts';

describe.each(BROWSERS)('in %s', (kind) => {
  const reader = useReader(kind);
  let page: Page;
  let other: Page;

  beforeAll(async () => {
    other = await reader.read('index.html?other');
    page = await reader.read('index.html');
  });
  beforeEach(() => waitForMarks(5));

  const frameOf = (tab: Page) => {
    const frame = tab.frames().find((each) => each.url().endsWith('frame.html'));
    if (!frame) throw new Error('the frame is gone');
    return frame;
  };
  /** Waits for the marks of both tabs and of their frames, which have one name each. */
  const waitForMarks = async (count: number) => {
    for (const tab of [page, other]) {
      await expect.poll(() => markedTexts(tab)).toHaveLength(count);
      await expect.poll(() => markedTexts(frameOf(tab))).toHaveLength(Math.min(count, 1));
    }
  };
  const openCard = async (name: string) => {
    await page.bringToFront();
    await page.mouse.move(5, 5);
    await reader.openCard(page, name);
  };
  const message = async () => {
    const card = await reader.findCard(page).catch(() => null);
    return (await card?.evaluate((root) => root.querySelector('[role="status"]')?.textContent ?? '')) ?? '';
  };
  const waitForMessage = (text: string) => expect.poll(message).toContain(text);
  const hostsLeft = () => page.evaluate(() => document.querySelectorAll(':popover-open').length);
  const highlightsLeft = () => page.evaluate(() => CSS.highlights.size);

  test.each([
    ['Not on this site', 'Factlight is off on 127.0.0.1'],
    ['Snooze for an hour', 'Snoozed for an hour.'],
  ])('“%s” in a card unmarks every tab and frame at once, and Undo marks them again', async (label, text) => {
    await openCard('DeepSeek');
    await reader.clickInCard(page, label);
    await waitForMarks(0);
    await waitForMessage(text);
    await reader.clickInCard(page, 'Undo');
    await waitForMarks(5);
    expect(await hostsLeft()).toBe(0);
    await openCard('Palantir');
    await page.keyboard.press('Escape');
  });

  test('“Fewer marks” marks each name once on the page, and Undo once per section again', async () => {
    await page.evaluate(() => {
      const heading = document.createElement('h2');
      heading.append('Later');
      document.getElementById('log')?.append(heading, 'DeepSeek and again DeepSeek.');
    });
    await expect.poll(() => markedTexts(page)).toHaveLength(6);
    await openCard('DeepSeek');
    await reader.clickInCard(page, 'Fewer marks');
    await waitForMessage('Fewer mentions');
    await waitForMarks(5);
    await reader.clickInCard(page, 'Undo');
    await expect.poll(() => markedTexts(page)).toHaveLength(6);
    await page.evaluate(() => document.getElementById('log')?.replaceChildren());
  });

  test.each(['Here', 'On this site'])(
    '“Not this: %s” removes the mark, and Undo restores it',
    async (scope) => {
      await openCard('Palantir');
      await reader.clickInCard(page, 'Not this');
      await reader.clickInCard(page, scope);
      await waitForMessage('no longer be marked as');
      await expect.poll(() => markedTexts(page)).not.toContain('Palantir');
      expect((await markedTexts(other)).includes('Palantir')).toBe(scope === 'Here');
      await reader.clickInCard(page, 'Undo');
      await waitForMarks(5);
    },
  );

  test('enabling the site in the popup marks the page again and closes the message', async () => {
    await openCard('DeepSeek');
    await reader.clickInCard(page, 'Not on this site');
    await waitForMarks(0);
    const popup = await reader.openPopup(page);
    await waitForText(popup, 'Off on this site');
    await clickControl(popup, 'Turn on for this site');
    await waitForMarks(5);
    await popup.close();
    await page.bringToFront();
    expect(await hostsLeft()).toBe(0);
  });

  test('closing the message leaves nothing of the extension in the page', async () => {
    await openCard('DeepSeek');
    await reader.clickInCard(page, 'Not on this site');
    await waitForMarks(0);
    await waitForMessage('Factlight is off');
    await page.keyboard.press('Escape');
    await expect.poll(hostsLeft).toBe(0);
    expect(await highlightsLeft()).toBe(0);
    const popup = await reader.openPopup(page);
    await clickControl(popup, 'Turn on for this site');
    await waitForMarks(5);
    await popup.close();
  });
});
