import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../browser/extension-browser.ts';
import { findOpenCard, type OpenCard } from '../browser/open-card.ts';
import { hoverMark, readCard } from '../browser/read-card.ts';
import { locateMark } from '../browser/read-page-marks.ts';
import { takeScreenshot } from '../browser/take-screenshot.ts';
import { waitUntil } from '../browser/wait-until.ts';
import { drawCursor, type Point } from './draw-cursor.ts';
import type { Frame } from './encode-gif.ts';

/** Time that a hand takes between two movements. */
const PAUSE_MS = 300;

/** The filmed window, in CSS pixels: narrow enough for one column, so that the card fills half of it. */
const SIZE = { width: 820, height: 690 };
const NAME = 'DeepSeek';
const SECTION = '#price';
/** Distance of the name from the top, which leaves the card room below it. */
const NAME_TOP = 106;
const ENTRANCE: Point = { x: 90, y: 470 };

/** How long the film rests on the page before the pointer moves. */
const START_MS = 700;
/** A hand's move, frame by frame. */
const MOVE = { frames: 16, ms: 40 };
/** Long enough to see that the pointer rests before the card opens. */
const DWELL_MS = 450;
/** To read the caution and the first figure. */
const READ_MS = 1900;
/** Moments of the card's own opening animation that are shown. */
const OPENING_MS = [40, 80];
const SCROLL = { frames: 24, px: 22, ms: 50 };
/** Before the film starts again. */
const END_MS = 2600;

/**
 * Films a reader who moves to a name, lets its card open, moves into the card and scrolls it. Writes the open card as
 * a PNG to `still` on the way.
 */
export async function filmCard(
  { browser, kind, openPage }: ExtensionBrowser,
  url: string,
  still: string,
): Promise<readonly Frame[]> {
  const studio = await browser.newPage();
  const page = await openPage(url);
  await page.setViewport(SIZE);
  // Loaded once more when all is installed: a page that opens meanwhile may lack the style sheet of the marks.
  await showName(page);
  await page.reload();
  const name = await showName(page);
  await page.bringToFront();

  const film = createFilm(page, studio);
  await filmDwell(film, page, name);
  await readCard(kind, page);
  const card = await waitUntil('the card', () => findOpenCard(kind, page));
  await filmOpening(film, card, name);
  await takeScreenshot(kind, page, still);
  await filmScrolling(film, page, card, name);
  return film.frames;
}

interface Film {
  readonly frames: readonly Frame[];
  /** What the page shows now, as a PNG in base64. */
  shoot(): Promise<string>;
  /** Adds a picture with the pointer at a point, for `ms`. */
  add(png: string, pointer: Point, ms: number): Promise<void>;
}

/** `studio` is a second page, on whose canvas the pointer is drawn. */
function createFilm(page: Page, studio: Page): Film {
  const frames: Frame[] = [];
  return {
    frames,
    async shoot() {
      const y = await page.evaluate(() => scrollY);
      return page.screenshot({
        encoding: 'base64',
        clip: { x: 0, y, ...SIZE },
        captureBeyondViewport: false,
      });
    },
    async add(png, pointer, ms) {
      frames.push({ picture: await drawCursor(studio, png, pointer), ms });
    },
  };
}

async function filmDwell({ shoot, add }: Film, page: Page, name: Point): Promise<void> {
  const before = await shoot();
  await add(before, ENTRANCE, START_MS);
  for (const at of path(ENTRANCE, name)) await add(before, at, MOVE.ms);
  await hoverMark(page, NAME);
  await add(before, name, DWELL_MS);
}

async function filmOpening({ shoot, add }: Film, card: OpenCard, name: Point): Promise<void> {
  for (const ms of OPENING_MS) {
    await showOpening(card, ms);
    await add(await shoot(), name, MOVE.ms);
  }
  await showOpening(card, null);
  await add(await shoot(), name, READ_MS);
}

async function filmScrolling({ shoot, add }: Film, page: Page, card: OpenCard, name: Point): Promise<void> {
  const inside = await readingPoint(card);
  const opened = await shoot();
  for (const at of path(name, inside)) {
    await page.mouse.move(at.x, at.y);
    await add(opened, at, MOVE.ms);
  }
  for (let step = 0; step < SCROLL.frames; step++) {
    await scroll(card, SCROLL.px);
    await add(await shoot(), inside, SCROLL.ms);
  }
  await add(await shoot(), inside, END_MS);
}

/** Brings the name to the top of the window; resolves to the point on which the pointer will rest. */
async function showName(page: Page): Promise<Point> {
  // Only marks near the window are painted.
  await page.evaluate(
    (section) => document.querySelector(section)?.scrollIntoView({ behavior: 'instant' }),
    SECTION,
  );
  const { y } = await waitUntil(`a mark on “${NAME}”`, () => locateMark(page, NAME));
  await page.evaluate((top) => scrollBy({ top, behavior: 'instant' }), y - NAME_TOP);
  await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  return waitUntil('the name', () => locateMark(page, NAME));
}

/** A quick start and a slow end, slightly curved. */
function path(from: Point, to: Point): Point[] {
  return Array.from({ length: MOVE.frames }, (_, i) => {
    const t = 1 - (1 - (i + 1) / MOVE.frames) ** 3;
    const bow = Math.sin(Math.PI * t) * 14;
    return { x: from.x + (to.x - from.x) * t + bow, y: from.y + (to.y - from.y) * t + bow };
  });
}

/** Replays the card's opening animation and holds it at `ms`; null lets it end. */
async function showOpening(card: OpenCard, ms: number | null): Promise<void> {
  await card.evaluate((root, at) => {
    for (const part of root.querySelectorAll<HTMLElement>('.frame')) {
      part.style.animation = 'none';
      part.getBoundingClientRect();
      if (at === null) continue;
      part.style.removeProperty('animation');
      for (const run of part.getAnimations()) {
        run.pause();
        run.currentTime = at;
      }
    }
  }, ms);
}

/** A place in the card where the pointer hides no figure. */
async function readingPoint(card: OpenCard): Promise<Point> {
  const box = await card.evaluate((root) => {
    const { x, y, width, height } = (root.querySelector('.card') as Element).getBoundingClientRect();
    return { x, y, width, height };
  });
  return { x: box.x + box.width * 0.82, y: box.y + box.height * 0.84 };
}

async function scroll(card: OpenCard, px: number): Promise<void> {
  await card.evaluate((root, top) => {
    for (const part of root.querySelectorAll('*')) {
      if (getComputedStyle(part).overflowY === 'auto') part.scrollBy({ top, behavior: 'instant' });
    }
  }, px);
}
