import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hoverMark } from '../../../scripts/browser/read-card.ts';
import { waitUntil } from '../../../scripts/browser/wait-until.ts';
import { expectToStay } from '../reader/expect-to-stay.ts';
import { markedTexts } from '../reader/page-controls.ts';
import { BROWSERS, useReader } from '../reader/use-reader.ts';

describe.each(BROWSERS)('in %s', (kind) => {
  const reader = useReader(kind);
  let page: Page;
  beforeEach(async () => {
    page = await reader.read('renewed.html');
    await waitForMark('DeepSeek');
  });
  afterEach(() => page?.close());

  const waitForMark = (text: string) => expect.poll(() => markedTexts(page)).toContain(text);
  const run = (script: string) => page.evaluate(script);

  test.each([
    ['before any card', false],
    ['after a card', true],
  ])('a page that writes its document anew has cards: %s', async (_, hasCard) => {
    if (hasCard) expect((await reader.openCard(page, 'DeepSeek')).text).toContain('DeepSeek');
    await run(`renew(document, '<body style="margin: 60px"><p>Anew: Palantir.')`);
    await waitForMark('Palantir');
    expect((await reader.openCard(page, 'Palantir')).text).toContain('Palantir');
    await run(`renew(document, '<body style="margin: 90px"><p>Again: Huawei.')`);
    await waitForMark('Huawei');
    expect((await reader.openCard(page, 'Huawei')).text).toContain('Huawei');
  });

  test.each([
    ['small', 200],
    ['large', 500],
  ])('a preview in a %s frame that is written anew has cards', async (size, height) => {
    await run(`document.getElementById('preview').style.height = '${height}px'`);
    await run(`preview('<p>Preview of MindSpore.</p>')`);
    const frame = await waitUntil('the marks of the preview', async () => {
      for (const each of page.frames().slice(1)) {
        if ((await markedTexts(each)).includes('MindSpore')) return each;
      }
      return undefined;
    });
    const { text } = await reader.openCard(
      page,
      'MindSpore',
      frame,
      size === 'small' ? page.mainFrame() : frame,
    );
    expect(text).toContain('MindSpore');
  });

  test('a page that replaces its root element has cards', async () => {
    await run(`{
      const root = document.createElement('html');
      root.innerHTML = '<body style="margin: 60px"><p>Replaced: Tencent.</p></body>';
      document.replaceChild(root, document.documentElement);
    }`);
    await waitForMark('Tencent');
    expect((await reader.openCard(page, 'Tencent')).text).toContain('Tencent');
  });

  test('a page that writes its document piece by piece while a card is open causes no error', async () => {
    const errors: unknown[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await reader.openCard(page, 'DeepSeek');
    await run(`{
      document.open();
      document.write('<!doctype html>');
      setTimeout(() => document.write('<body style="margin: 60px"><p>In pieces: Palantir.'), 200);
      setTimeout(() => document.close(), 400);
    }`);
    await waitForMark('Palantir');
    expect((await reader.openCard(page, 'Palantir')).text).toContain('Palantir');
    expect(errors).toEqual([]);
  });

  test('a page that draws its text anew ten times a second has cards, and they stay', async () => {
    await run(
      `setInterval(() => (document.querySelector('p').outerHTML = '<p>At first: DeepSeek.</p>'), 100)`,
    );
    expect((await reader.openCard(page, 'DeepSeek')).text).toContain('DeepSeek');
    await expectToStay('the card is open', async () => (await reader.findCard(page)) !== null);
  });

  test('a page that takes every card away is left alone, and has one at the next hover', async () => {
    await run(`{
      window.removed = 0;
      window.remover = new MutationObserver((records) => {
        for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
          removed += 1;
          node.remove();
        }
      });
      remover.observe(document.documentElement, { childList: true });
    }`);
    await hoverMark(page, 'DeepSeek');
    await expect.poll(() => run('removed')).toBeGreaterThan(0);
    await expectToStay('few cards were tried', async () => Number(await run('removed')) < 10);
    await run('remover.disconnect()');
    await page.mouse.move(500, 400, { steps: 8 });
    expect((await reader.openCard(page, 'DeepSeek')).text).toContain('DeepSeek');
  });

  test('a page that clears the registry of highlights has its marks painted again', async () => {
    await run('CSS.highlights.clear()');
    await waitForMark('DeepSeek');
    await run(`CSS.highlights.clear(), document.body.append('New: Palantir.')`);
    await waitForMark('Palantir');
    await waitForMark('DeepSeek');
  });
});
