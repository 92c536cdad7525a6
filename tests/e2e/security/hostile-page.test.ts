import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findOpenCard } from '../../../scripts/browser/open-card.ts';
import { hoverMark, readCard } from '../../../scripts/browser/read-card.ts';
import { locateMark } from '../../../scripts/browser/read-page-marks.ts';
import { waitUntil } from '../../../scripts/browser/wait-until.ts';
import { waitUntilSeen } from '../reader/click-in-card.ts';
import { markedTexts } from '../reader/page-controls.ts';
import { BROWSERS, useReader } from '../reader/use-reader.ts';

/** What the page itself holds; each function below runs there. */
declare global {
  interface Window {
    caught: unknown[];
    hosts: HTMLElement[];
  }
}

describe.each(BROWSERS)('a hostile page in %s', (kind) => {
  const reader = useReader(kind);
  let page: Page;

  beforeAll(async () => {
    page = await reader.read('hostile.html');
  });
  beforeEach(async () => {
    await page.reload({ waitUntil: 'load' });
    await waitUntil('marks', async () => (await markedTexts(page)).length === 2);
    await page.mouse.move(600, 500);
  });

  const open = async (name = 'Palantir') => {
    await hoverMark(page, name);
    return readCard(kind, page);
  };
  const placeOf = (title: string) =>
    waitUntil(title, async () =>
      (await findOpenCard(kind, page))?.evaluate((root, wanted) => {
        const box = root.querySelector(`[title="${wanted}"]`)?.getBoundingClientRect();
        return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }, title),
    );
  const isPinned = async () =>
    (await findOpenCard(kind, page))?.evaluate(
      (root) => root.querySelector('[aria-pressed]')?.getAttribute('aria-pressed') === 'true',
    );

  test('gets no root and no signal by a name, a patch or an event', async () => {
    await open();
    const got = await page.evaluate(() => {
      const [host] = window.hosts;
      const tries = [
        () => host?.attachInternals(),
        () => host?.attachShadow({ mode: 'open' }),
        () => document.createElement('factlight-card').shadowRoot,
        () => host?.shadowRoot,
      ];
      const results = tries.map((attempt) => {
        try {
          return String(attempt() ?? 'nothing');
        } catch {
          return 'refused';
        }
      });
      return { results, name: host?.localName, caught: window.caught.length };
    });
    // The element of its own name is the only thing that it got the insides of.
    expect(got).toEqual({ results: ['refused', 'refused', 'nothing', 'nothing'], name: 'div', caught: 1 });
  });

  test.each([
    [
      'Escape',
      () => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })),
    ],
    [
      'a press',
      () => document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, buttons: 1 })),
    ],
    ['a leave', () => document.documentElement.dispatchEvent(new PointerEvent('pointerleave'))],
    ['a blur', () => window.dispatchEvent(new FocusEvent('blur'))],
    ['a scroll', () => document.dispatchEvent(new Event('scroll'))],
    ['the old start', () => document.dispatchEvent(new Event('factlight:started'))],
  ])('cannot close a card by %s of its own', async (_name, dispatch) => {
    await open();
    await page.evaluate(dispatch);
    await open('DeepSeek');
    expect(await page.evaluate(() => window.hosts[0]?.isConnected)).toBe(true);
    // The same host moved on to the next name: it was never closed in between.
    expect(await page.evaluate(() => window.hosts.length)).toBe(1);
  });

  test('cannot open a card by events of its own', async () => {
    const at = await waitUntil('the mark', () => locateMark(page, 'Palantir'));
    await page.evaluate(({ x, y }) => {
      const target = document.elementFromPoint(x, y) ?? document.body;
      const base = { bubbles: true, composed: true, clientX: x, clientY: y, isPrimary: true };
      for (const type of ['pointerover', 'pointermove']) target.dispatchEvent(new PointerEvent(type, base));
      for (const type of ['pointerdown', 'pointerup']) {
        target.dispatchEvent(new PointerEvent(type, { ...base, pointerType: 'touch' }));
      }
    }, at);
    // By the time that a real card is open, one that the page had asked for would be too.
    expect(await open('DeepSeek')).toContain('DeepSeek');
    expect(await page.evaluate(() => window.hosts.length)).toBe(1);
  });

  const set = (name: string, value: string) =>
    `hosts[0].style.setProperty('${name}', '${value}', 'important')`;
  test.each([
    ['fades the card', set('opacity', '0.01')],
    ['moves it', set('left', '3px')],
    ['turns it', set('rotate', '1deg')],
    ['cuts it', set('clip-path', 'inset(0 0 90% 0)')],
    ['filters it', set('filter', 'blur(9px)')],
    ['takes its style', "hosts[0].removeAttribute('style')"],
    ['takes it out of the top layer', "hosts[0].removeAttribute('popover')"],
    ['covers it by a box that lets clicks through', "document.getElementById('cover').showPopover()"],
    [
      'covers it again',
      "(() => { const c = document.getElementById('cover'); c.showPopover(); c.hidePopover(); c.showPopover(); })()",
    ],
    ['fades the whole page', "document.documentElement.style.filter = 'opacity(0.01)'"],
  ])('that %s gets no click', async (what, attack) => {
    await open();
    await waitUntilSeen();
    const pin = await placeOf('Pin');
    await page.mouse.move(pin.x, pin.y, { steps: 4 });
    await page.evaluate(attack);
    await page.mouse.click(pin.x, pin.y);
    // Chromium's top layer knows nothing of the root's filter: there the card is seen, but a click is refused all the same.
    expect(await isPinned(), what).toBeFalsy();
  });

  test('that leaves the card alone does not hinder a click', async () => {
    await open();
    await waitUntilSeen();
    const pin = await placeOf('Pin');
    await page.mouse.move(pin.x, pin.y, { steps: 4 });
    await page.mouse.click(pin.x, pin.y);
    await waitUntil('the pin', isPinned);
  });

  test.each([
    ['hides the host', set('display', 'none')],
    ['marks it hidden', "hosts[0].hidden = true; hosts[0].className = 'gone'; hosts[0].slot = 'x'"],
    ['makes it inert', 'hosts[0].inert = true'],
    ['takes its popover', "hosts[0].removeAttribute('popover')"],
    ['moves it elsewhere', 'document.body.firstElementChild.append(hosts[0])'],
    ['moves it into another document', 'new Document().append(hosts[0])'],
    ['removes it', 'hosts[0].remove()'],
  ])('that %s has a whole card again at the next name', async (_what, attack) => {
    await open();
    await page.evaluate(attack);
    await page.mouse.move(600, 500, { steps: 4 });
    await waitUntil('the card to go', async () => !(await findOpenCard(kind, page)));
    expect(await open('DeepSeek')).toContain('DeepSeek');
    const seen = await (await findOpenCard(kind, page))?.evaluate((root) => {
      const { width, height } = root.host.getBoundingClientRect();
      const { backgroundColor } = getComputedStyle(root.querySelector('.card') ?? root.host);
      return { isThere: width > 300 && height > 100, isStyled: backgroundColor !== 'rgba(0, 0, 0, 0)' };
    });
    expect(seen).toEqual({ isThere: true, isStyled: true });
  });

  test('reads no text of the card by a selection', async () => {
    await open();
    await page.mouse.move(300, 60);
    const read = await page.evaluate(() => {
      const selection = getSelection();
      const texts: string[] = [];
      const extend = () => {
        for (let i = 0; i < 200; i += 1) selection?.modify('extend', 'forward', 'word');
        texts.push(String(selection));
      };
      selection?.collapse(window.hosts[0] ?? null, 0);
      extend();
      selection?.collapse(document.body.firstElementChild, 1);
      extend();
      selection?.selectAllChildren(document.documentElement);
      texts.push(
        String(selection),
        window.hosts[0]?.textContent ?? '',
        document.documentElement.textContent ?? '',
      );
      selection?.removeAllRanges();
      return texts.join(' ');
    });
    expect(read).not.toContain('data-analysis');
    expect(read).not.toContain('115');
  });

  test.runIf(kind === 'chromium')('learns by a search only whether a text is there', async () => {
    await open();
    const found = await page.evaluate(() => {
      const search = window as unknown as { find(text: string): boolean };
      search.find('data-analysis');
      const selection = getSelection();
      for (let i = 0; i < 50; i += 1) selection?.modify('extend', 'forward', 'word');
      return String(selection);
    });
    expect(found).not.toContain('software');
  });
});
