import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PageReading } from '../../core/facts/page-summary.ts';
import { askBackground } from '../../scripts/browser/inside/ask-background.ts';
import { findTabId } from '../../scripts/browser/inside/find-tab-id.ts';
import { waitUntil } from '../../scripts/browser/wait-until.ts';
import { extensionSlices, traceMainThread } from '../bench/trace.ts';
import { markedTexts } from '../e2e/reader/page-controls.ts';
import { useReader } from '../e2e/reader/use-reader.ts';
import { count, sizeOf } from './form.ts';

const TABS = sizeOf(8, 200);
const FRAMES = sizeOf(10, 50);
const PASSES = sizeOf(200, 10_000);
const CARDS = sizeOf(12, 2000);
const NAVIGATIONS = sizeOf(40, 500);
const NODES = sizeOf(50_000, 1_000_000);
/** Names in one paragraph: 1 MB of them. */
const NAMES = sizeOf(10_000, 110_000);
/** Elements of one inline run. */
const RUN = sizeOf(20_000, 1_000_000);
/** Characters of one text node. */
const CHARS = sizeOf(1_000_000, 20_000_000);
/** Paragraphs with a name, removed at once. */
const MARKED = sizeOf(10_000, 100_000);
/** Reading goes on for at least so long after a page has become large. */
const WATCHED_MS = sizeOf(3000, 10_000);
/** Cards between two looks at memory. */
const WARM_UP_CARDS = sizeOf(4, 200);
/** Nodes and listeners that may remain after many cards, whatever their number. */
const TOLERANCE = 60;

describe('much at once', () => {
  const reader = useReader('chromium');
  let page: Page;

  beforeAll(async () => {
    page = await reader.read('index.html');
  });
  afterAll(() => {
    const sizes = { TABS, FRAMES, PASSES, CARDS, NAVIGATIONS, NODES, NAMES, RUN, CHARS, MARKED };
    for (const [what, value] of Object.entries(sizes)) count(`load: ${what.toLowerCase()}`, value);
  });

  test(`${CARDS} cards and ${PASSES} passes leave nothing behind`, async () => {
    const names = ['DeepSeek', 'Palantir', 'Hugging Face'];
    let opened = 0;
    const openCards = async (until: number) => {
      for (; opened < until; opened++) {
        const name = names[opened % names.length] ?? '';
        const { text } = await reader.openCard(page, name);
        expect(text).toContain(name);
        await page.keyboard.press('Escape');
        await reader.waitForNoCard(page);
        await page.mouse.move(2, 2);
      }
    };
    await openCards(WARM_UP_CARDS);
    const before = await countObjects(page);
    await openCards(CARDS);
    for (let pass = 0; pass < PASSES; pass++) await page.mouse.move((pass * 37) % 1200, (pass * 53) % 800);
    await page.mouse.move(2, 2);
    await reader.waitForNoCard(page);
    await expect.poll(async () => (await countObjects(page)).nodes - before.nodes).toBeLessThan(TOLERANCE);
    const after = await countObjects(page);
    expect(after.listeners - before.listeners).toBeLessThan(TOLERANCE);
    expect(after.documents).toBe(before.documents);
  }, 3_600_000);

  test(`${NAVIGATIONS} navigations by the page keep marks and cards right`, async () => {
    for (let step = 0; step < NAVIGATIONS; step++) {
      await page.evaluate((at) => {
        history.pushState(null, '', `?${at}`);
        const log = document.getElementById('log') as HTMLElement;
        log.textContent = at % 2 === 0 ? `Huawei ${at}` : `nobody ${at}`;
      }, step);
      if (step % 20 === 0) await expect.poll(() => markedTexts(page)).toContain('Huawei');
    }
    await expect.poll(() => markedTexts(page)).not.toContain('Huawei');
    const { text } = await reader.openCard(page, 'Palantir');
    expect(text).toContain('69×');
    await page.keyboard.press('Escape');
  }, 600_000);

  test(`${FRAMES} frames are all marked`, async () => {
    await page.evaluate((frames) => {
      const all = Array.from({ length: frames }, () => {
        const frame = document.createElement('iframe');
        frame.src = '/frame.html';
        frame.className = 'many';
        return frame;
      });
      document.body.append(...all);
    }, FRAMES);
    await waitUntil(
      'marks in every frame',
      async () => {
        const inner = page.frames().filter((each) => each.url().endsWith('frame.html'));
        if (inner.length <= FRAMES) return false;
        const texts = await Promise.all(inner.map((each) => markedTexts(each).catch(() => [])));
        return texts.every((each) => each.join() === 'MindSpore');
      },
      120_000,
    );
    await page.evaluate(() => {
      for (const each of document.querySelectorAll('.many')) each.remove();
    });
  }, 300_000);

  test(`${NODES} nodes are read while the page stays usable`, async () => {
    await countOurWork('a page of many nodes', page, () =>
      page.evaluate((nodes) => {
        const part = document.createElement('div');
        for (let i = 0; i < nodes / 2; i++)
          part.append(Object.assign(document.createElement('p'), { textContent: `Row ${i}` }));
        part.append(Object.assign(document.createElement('p'), { textContent: 'Tencent' }));
        part.id = 'huge';
        document.body.prepend(part);
        part.getBoundingClientRect();
      }, NODES),
    );
    await page.evaluate(() => document.getElementById('huge')?.lastElementChild?.scrollIntoView());
    count('load: pages of rows read to their end', (await waitUntilReadOrPaused(page, 'Tencent')) ? 1 : 0);
    await page.evaluate(() => document.getElementById('huge')?.remove());
    await expect.poll(() => markedTexts(page)).not.toContain('Tencent');
  }, 300_000);

  test(`a paragraph of ${NAMES} names has marks while the page stays usable`, async () => {
    const own = await reader.read('starts.html?names');
    await countOurWork('a paragraph of names', own, () =>
      own.evaluate((names) => {
        const paragraph = document.createElement('p');
        paragraph.textContent = 'Tencent, '.repeat(names);
        document.body.prepend(paragraph);
        paragraph.getBoundingClientRect();
      }, NAMES),
    );
    await expect.poll(() => markedTexts(own), { timeout: 60_000 }).toContain('Tencent');
    await own.close();
  }, 300_000);

  test(`an inline run of ${RUN} elements is read while the page stays usable`, async () => {
    const own = await reader.read('starts.html?run');
    await countOurWork('an inline run', own, () =>
      own.evaluate((elements) => {
        const run = document.createElement('p');
        for (let i = 0; i < elements; i++)
          run.append(Object.assign(document.createElement('i'), { textContent: 'so ' }));
        run.append('Tencent');
        document.body.append(run);
        run.getBoundingClientRect();
      }, RUN),
    );
    count('load: inline runs read to their end', (await waitUntilReadOrPaused(own, 'Tencent')) ? 1 : 0);
    await own.close();
  }, 300_000);

  test(`a text of ${CHARS} characters is read while the page stays usable`, async () => {
    const own = await reader.read('starts.html?text');
    await countOurWork('a long text', own, () =>
      own.evaluate((chars) => {
        const text = document.createElement('p');
        text.textContent = `${'so and so on. '.repeat(chars / 14)}Tencent`;
        document.body.append(text);
        text.getBoundingClientRect();
      }, CHARS),
    );
    count('load: long texts read to their end', (await waitUntilReadOrPaused(own, 'Tencent')) ? 1 : 0);
    await own.close();
  }, 300_000);

  test(`${MARKED} names that leave the page at once leave nothing behind`, async () => {
    const own = await reader.read('starts.html?marked');
    const before = await countObjects(own);
    await own.evaluate((names) => {
      const part = document.createElement('section');
      part.innerHTML = '<p>Tencent</p>'.repeat(names);
      document.body.append(part);
      part.getBoundingClientRect();
    }, MARKED);
    const isRead = await waitUntilReadOrPaused(own, 'Tencent');
    count('load: parts read to their end before they were removed', isRead ? 1 : 0);
    await countOurWork('a removal', own, () =>
      own.evaluate(() => document.querySelector('section')?.remove()),
    );
    await expect.poll(() => markedTexts(own), { timeout: 60_000 }).toEqual(['DeepSeek', 'Palantir']);
    // A page that is paused over it keeps what it knew.
    const isLeft = async () => (await countObjects(own)).nodes - before.nodes < TOLERANCE;
    await waitUntil(
      'the nodes to be released',
      async () => (await isLeft()) || (await isPaused(own)),
      60_000,
    );
    count('load: pages paused over a removal', (await isPaused(own)) ? 1 : 0);
    await own.close();
  }, 300_000);

  test(`${TABS} tabs are marked, and the last one has its card`, async () => {
    const tabs: Page[] = [];
    for (let tab = 0; tab < TABS; tab++) tabs.push(await reader.read(`starts.html?tab${tab}`));
    for (const tab of tabs) expect(await markedTexts(tab)).toEqual(['DeepSeek', 'Palantir']);
    const last = tabs.at(-1);
    if (!last) throw new Error('no tab');
    const { text } = await reader.openCard(last, 'DeepSeek');
    expect(text).toContain('DeepSeek');
    for (const tab of tabs) await tab.close();
  }, 1_200_000);
  /** Whether a page is read to its end. Beyond its budget it is paused instead (ADR 10), which the popup says. */
  async function waitUntilReadOrPaused(of: Page, last: string): Promise<boolean> {
    const isRead = async () => (await markedTexts(of)).includes(last);
    await waitUntil('the page to be read', async () => (await isRead()) || (await isPaused(of)), 120_000);
    return isRead();
  }

  async function isPaused(of: Page): Promise<boolean> {
    const options = await reader.openExtensionPage('options.html');
    const tabId = await findTabId(options, of.url());
    const reading = await askBackground<PageReading>(options, 'readPage', { tabId, locale: 'en' });
    await options.close();
    await of.bringToFront();
    return reading.cost.paused !== null;
  }
});

/**
 * Counts the longest piece of our work after a change of the page: processor time, which other jobs do not lengthen. A
 * change that needs layout asks for it, so that the page's own layout is not counted as ours.
 */
async function countOurWork(what: string, page: Page, change: () => Promise<unknown>): Promise<void> {
  const main = await traceMainThread(page, async () => {
    await page.evaluate(() => performance.mark('bench-start'));
    await change();
    await new Promise((resolve) => setTimeout(resolve, WATCHED_MS));
    await page.evaluate(() => performance.mark('bench-end'));
  });
  if (!main) throw new Error(`no trace of ${what}`);
  const longest = Math.max(0, ...extensionSlices(main).map(({ cpuMs }) => cpuMs));
  // A figure and no test: it depends on the machine.
  count(`load: longest piece of our work in ${what}, in ms of the processor`, Math.round(longest));
}

/** What the page holds after a garbage collection. */
async function countObjects(page: Page): Promise<{ nodes: number; listeners: number; documents: number }> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const counters = await session.send('Memory.getDOMCounters');
  await session.detach();
  return { nodes: counters.nodes, listeners: counters.jsEventListeners, documents: counters.documents };
}
