import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { markedTexts, waitForText } from '../reader/page-controls.ts';
import { BROWSERS, useReader } from '../reader/use-reader.ts';

describe.each(BROWSERS)('in %s', (kind) => {
  const reader = useReader(kind);
  let page: Page;
  beforeAll(async () => {
    page = await reader.read('kinds.html');
  });

  test.each([
    ['in a form with fields named as what we call', 'DeepSeek', 'DeepSeek'],
    ['in inline blocks', 'Hugging', 'Hugging Face'],
    ['after a drop cap', 'alantir', 'Palantir'],
    ['in custom elements', 'Torch', 'PyTorch'],
    ['in plain text', 'Tencent', 'Tencent'],
  ])('a name opens its card: %s', async (_, part, name) => {
    await page.bringToFront();
    const at = await page.evaluate((text) => {
      const walker = new Document().createTreeWalker.call(document, document, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const start = (node as Text).data.indexOf(text);
        if (start < 0) continue;
        const range = new Range();
        range.setStart(node, start);
        range.setEnd(node, start + text.length);
        const { left, top, width, height } = range.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      }
      throw new Error(`the page has no ${text}`);
    }, part);
    // The first move may be over before the page is listened to.
    await expect
      .poll(async () => {
        await page.mouse.move(at.x - 3, at.y, { steps: 4 });
        await page.mouse.move(at.x, at.y, { steps: 4 });
        return (await reader.findCard(page)) !== null;
      })
      .toBe(true);
    expect(await reader.readCard(page)).toContain(name);
    await page.keyboard.press('Escape');
    await reader.waitForNoCard(page);
  });

  test('a hidden name is not counted until it is shown', async () => {
    const popup = await reader.openPopup(page);
    await waitForText(popup, 'Palantir');
    expect(await popup.evaluate(() => document.body.textContent)).not.toContain('MindSpore');
    await popup.close();
    await page.bringToFront();
    await page.evaluate(() => document.querySelector('p[hidden]')?.removeAttribute('hidden'));
    const again = await reader.openPopup(page);
    await waitForText(again, 'MindSpore');
    await again.close();
  });

  test.each([
    ['an XML file with a style sheet', 'news.xml', 'Palantir'],
    ['a section of CDATA in one', 'news.xml', 'DeepSeek'],
  ])('%s has marks and cards', async (_, path, name) => {
    const other = await reader.read(path);
    expect((await reader.openCard(other, name)).text).toContain(name);
    await other.close();
  });

  // Of 20,000, Chromium crashes by itself, and Firefox takes half a minute to lay them out.
  test('a name in 500 elements, one in the other, is marked and has its card', async () => {
    const deep = await reader.read('deep.html?500,span');
    await expect.poll(() => markedTexts(deep)).toEqual(['DeepSeek', 'Palantir']);
    expect((await reader.openCard(deep, 'Palantir')).text).toContain('Palantir');
    await deep.close();
  });

  test('a file of plain text has marks and cards, and a program has none', async () => {
    const notes = await reader.read('notes.txt');
    const program = await reader.openPage(notes.url().replace('notes', 'program'));
    await expect.poll(() => markedTexts(notes)).toEqual(['DeepSeek', 'Huawei', 'Qwen']);
    await notes.bringToFront();
    const { text } = await reader.openCard(notes, 'Huawei');
    expect(text).toContain('Huawei');
    expect(await markedTexts(program)).toEqual([]);
    await Promise.all([notes.close(), program.close()]);
  });
});
