import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findOpenCard } from '../../scripts/browser/open-card.ts';
import { hoverMark, readCard } from '../../scripts/browser/read-card.ts';
import { waitUntil } from '../../scripts/browser/wait-until.ts';
import { markedTexts } from './reader/page-controls.ts';
import { BROWSERS, useReader } from './reader/use-reader.ts';

describe.each(BROWSERS)('in %s', (kind) => {
  const reader = useReader(kind);

  const cardBox = (page: Page) =>
    waitUntil('the card', async () =>
      (await findOpenCard(kind, page))?.evaluate((root) => {
        const { left, top, right, bottom } = root.host.getBoundingClientRect();
        return { left, top, right, bottom };
      }),
    );
  const waitForNoCard = (page: Page) =>
    waitUntil('the card to close', async () => (await findOpenCard(kind, page)) === null);
  /** Moves the pointer from the name into its card, and rests there. */
  const enterCard = async (page: Page, name: string) => {
    await hoverMark(page, name);
    await readCard(kind, page);
    const { left, top } = await cardBox(page);
    await page.mouse.move(left + 40, top + 14, { steps: 8 });
    return { x: left + 40, y: top + 14 };
  };

  describe('whatever lies over a name', () => {
    let page: Page;
    beforeAll(async () => {
      page = await reader.read('odd-layouts.html');
    });
    afterAll(() => page?.close());

    test.each(['DeepSeek', 'Qwen', 'Huawei', 'MindSpore', 'Alibaba', 'ModelScope', 'Zhipu AI'])(
      'a name that is underlined opens its card: %s',
      async (name) => {
        await hoverMark(page, name);
        expect(await readCard(kind, page)).toContain(name);
        await page.keyboard.press('Escape');
        await waitForNoCard(page);
      },
    );

    test('the backdrop that the page gives its dialogs is not seen at a card', async () => {
      await hoverMark(page, 'DeepSeek');
      await readCard(kind, page);
      const display = await (await findOpenCard(kind, page))?.evaluate(
        (root) => getComputedStyle(root.host, '::backdrop').display,
      );
      expect(display).toBe('none');
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
    });

    test('the card of a name in vertical text leaves its column readable', async () => {
      const { x } = await hoverMark(page, 'Nvidia');
      await readCard(kind, page);
      const { left, right } = await cardBox(page);
      expect(right < x || left > x).toBe(true);
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
    });

    test('the page’s own card at a name is not covered, and its link can be reached', async () => {
      await hoverMark(page, 'Tencent');
      await readCard(kind, page);
      const isReached = () =>
        page.evaluate(() => {
          const link = document.getElementById('own-link') as HTMLElement;
          const { left, top } = link.getBoundingClientRect();
          return document.elementFromPoint(left + 4, top + 4) === link;
        });
      await waitUntil('the page’s link in view', isReached);
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
    });

    test('a click in the card of a name in a menu does not close the menu', async () => {
      await page.evaluate(() => document.getElementById('menu')?.showPopover());
      const at = await enterCard(page, 'Palantir');
      expect(await readCard(kind, page)).toContain('Palantir');
      await page.mouse.click(at.x, at.y);
      const isOpen = () => page.evaluate(() => document.getElementById('menu')?.matches(':popover-open'));
      expect(await isOpen()).toBe(true);
      expect(await readCard(kind, page)).toContain('Palantir');
      await page.mouse.click(900, 20);
      await waitUntil('the menu to close', async () => !(await isOpen()));
    });
  });

  describe('in a shadow tree', () => {
    test.each([
      ['DeepSeek', 'inside'],
      ['Huawei', 'around'],
    ])('the card of a name in a modal dialog stays while the pointer is on it: %s', async (name, id) => {
      const page = await reader.read('shadow-dialog.html');
      await page.evaluate(
        (host) => document.getElementById(host)?.shadowRoot?.querySelector('dialog')?.showModal(),
        id,
      );
      const at = await enterCard(page, name);
      await page.mouse.click(at.x, at.y);
      expect(await readCard(kind, page)).toContain(name);
      const isReached = await (await findOpenCard(kind, page))?.evaluate((root) =>
        root.host.matches(':hover'),
      );
      expect(isReached).toBe(true);
      await page.close();
    });

    test('the card of a name in an element that fills the screen is seen', async () => {
      const page = await reader.read('shadow-dialog.html');
      await page.keyboard.press('f');
      await waitUntil('full screen', () => page.evaluate(() => document.fullscreenElement !== null));
      await hoverMark(page, 'MindSpore');
      expect(await readCard(kind, page)).toContain('MindSpore');
      const { left, right } = await cardBox(page);
      expect(right - left).toBeGreaterThan(200);
      await page.close();
    });
  });

  test.each(['pointermove', 'pointermove,mousemove', 'pointermove,mousemove,pointerover,mouseover'])(
    'a page that stops %s gets its cards',
    async (types) => {
      const page = await reader.read(`mute-page.html?stop=${types}`);
      // Silence is noticed between two moves.
      await waitUntil('a card', async () => {
        await page.mouse.move(300, 20, { steps: 2 });
        await hoverMark(page, 'DeepSeek');
        return waitUntil('it', () => findOpenCard(kind, page), 2000).catch(() => null);
      });
      expect(await readCard(kind, page)).toContain('DeepSeek');
      await page.close();
    },
  );

  test('a card opens in a frame right after one of the page, every time', async () => {
    const page = await reader.read('frames-aside.html');
    for (const id of ['small', 'foreign', 'large', 'small', 'large', 'foreign']) {
      const frame: Frame = await waitUntil(`the frame ${id}`, async () => {
        const found = page.frames().find((each) => each.url().endsWith(`?${id}`));
        return found && (await markedTexts(found)).includes('Huawei') ? found : undefined;
      });
      await enterCard(page, 'Palantir');
      expect(await readCard(kind, page)).toContain('Palantir');
      await hoverMark(page, 'MindSpore', 0, frame);
      const where = id === 'large' ? frame : page.mainFrame();
      await waitUntil(`the card of the frame ${id}`, async () =>
        (await readCard(kind, page, where)).includes('MindSpore'),
      );
      await page.mouse.move(5, 5, { steps: 3 });
      await waitForNoCard(page);
    }
    await page.close();
  });
});
