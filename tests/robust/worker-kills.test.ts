import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findOpenCard } from '../../scripts/browser/open-card.ts';
import { hoverMark } from '../../scripts/browser/read-card.ts';
import { readNumberMarks } from '../../scripts/browser/read-page-marks.ts';
import { waitUntil } from '../../scripts/browser/wait-until.ts';
import { waitForText } from '../e2e/reader/page-controls.ts';
import { useReader } from '../e2e/reader/use-reader.ts';
import { count, randomFrom, sizeOf } from './form.ts';

const SEED = 20_260_128;
const KILLS = sizeOf(12, 100);
const FRESH_PAGES = sizeOf(2, 12);
const NAMES = ['DeepSeek', 'Hugging Face', 'Palantir'];
/** From a hover to its card is less than this, so a kill falls before, into or after every message of it. */
const HOVER_MS = 450;
/** A message survives this many kills. */
const MOST_IN_A_ROW = 3;
/** Long enough for a cold start of the background after each of them. */
const CARD_MS = 6000;

// Only Chromium runs the background as a worker that can be stopped.
describe('the worker is killed', () => {
  const reader = useReader('chromium');
  const random = randomFrom(SEED);
  let page: Page;
  let kills = 0;
  let answered = 0;
  let answeredLater = 0;

  beforeAll(async () => {
    page = await reader.read('index.html');
  });
  afterAll(() => {
    count('kills of the worker', kills);
    count('hovers answered at once', answered);
    count('hovers answered at the next hover', answeredLater);
  });

  const kill = async () => {
    if (await reader.killWorker()) kills += 1;
  };
  /** The moment of a kill is what varies. */
  const atRandomMoment = () => new Promise((resolve) => setTimeout(resolve, random() * HOVER_MS));
  /** Opens a page while the worker dies as often as a message survives. */
  const readWhileKilled = async (path: string) => {
    const loading = reader.read(path);
    for (let again = 0; again < MOST_IN_A_ROW; again++) {
      await atRandomMoment();
      await kill();
    }
    return loading;
  };
  const leave = async () => {
    await page.keyboard.press('Escape');
    await page.mouse.move(1, 1);
    await reader.waitForNoCard(page);
  };
  const hasCard = (name: string) =>
    waitUntil(
      `the card of ${name}`,
      async () => {
        const card = await findOpenCard('chromium', page).catch(() => null);
        return card?.evaluate((root, wanted) => root.textContent?.includes(wanted) ?? false, name);
      },
      CARD_MS,
    ).catch(() => false);

  test(`every hover has its card, whenever the worker dies (seed ${SEED})`, async () => {
    for (let round = 0; kills < KILLS; round++) {
      const name = NAMES[round % NAMES.length] ?? '';
      if (round % 4 === 0) await kill();
      await hoverMark(page, name);
      for (let again = round % (MOST_IN_A_ROW + 1); again > 0; again--) {
        await atRandomMoment();
        await kill();
      }
      if (await hasCard(name)) answered += 1;
      else {
        await leave();
        await hoverMark(page, name);
        expect(await hasCard(name), `${name}, round ${round}, after ${kills} kills`).toBe(true);
        answeredLater += 1;
      }
      await leave();
    }
  }, 600_000);

  test('a page that starts while the worker dies has marks and cards', async () => {
    for (let round = 0; round < FRESH_PAGES; round++) {
      const fresh = await readWhileKilled(`starts.html?${round}`);
      const { text } = await reader.openCard(fresh, 'DeepSeek');
      expect(text).toContain('DeepSeek');
      await fresh.close();
    }
  }, 600_000);

  test('the numbers of a page are marked, whenever the worker dies', async () => {
    for (let round = 0; round < FRESH_PAGES; round++) {
      const fresh = await readWhileKilled(`numbers.html?${round}`);
      await expect.poll(() => readNumberMarks(fresh), { timeout: CARD_MS }).toContain('$5.6 million warned');
      await fresh.close();
    }
    count('pages whose numbers were marked after three kills', FRESH_PAGES);
  }, 600_000);

  test('the popup shows its page and searches while the worker dies', async () => {
    const opening = reader.openPopup(page);
    await atRandomMoment();
    await kill();
    const popup = await opening;
    await waitForText(popup, 'Palantir');
    await popup.focus('[role="combobox"]');
    await popup.keyboard.type('东数西算');
    await kill();
    await waitForText(popup, 'Eastern Data, Western Computing');
    await popup.close();
  });
});
