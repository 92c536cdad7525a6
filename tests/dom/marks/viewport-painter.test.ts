import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { markAt } from '../../../dom/marks/hit-test.ts';
import { markRects } from '../../../dom/marks/line-rect.ts';
import type { Mark } from '../../../dom/marks/mark.ts';
import { createHighlighter } from '../../../dom/marks/painting/highlighter.ts';
import { createViewportPainter } from '../../../dom/marks/painting/viewport-painter.ts';
import type { PageMarks } from '../../../dom/page-marks.ts';
import { paintedRanges, type RunningMarks, startMarks, unpaintedInView } from '../page-fixture.ts';

const ROWS = 2000;
let running: RunningMarks | null = null;

afterEach(() => {
  running?.stop();
  running = null;
  document.body.innerHTML = '';
  scrollTo(0, 0);
});

async function markPage(html: string, count: number): Promise<PageMarks> {
  document.body.innerHTML = html;
  running = startMarks();
  const { marks } = running;
  await expect.poll(() => marks.allMarks().length).toBe(count);
  return marks;
}

function markOf(text: Text): Mark {
  const start = text.data.indexOf('Huawei');
  const end = text.length;
  const range = new StaticRange({
    startContainer: text,
    startOffset: start,
    endContainer: text,
    endOffset: end,
  });
  return { mention: { start, end, entity: 'huawei', surface: 'Huawei', score: 1, why: [] }, range };
}

describe('a page with many marks', () => {
  it.each([
    ['with some left to the end', (index: number) => Number(index % 40 === 3)],
    ['from bottom to top', (index: number) => -index],
    ['in a scattered order', (index: number) => (index * 37) % 100],
  ])('paints names in view that were found %s', async (_, rank) => {
    document.body.innerHTML = '<p>A row of Huawei</p>'.repeat(100);
    const marks = [...document.querySelectorAll('p')].map(({ firstChild }) => markOf(firstChild as Text));
    const highlighter = createHighlighter(() => 'companies');
    const stop = new AbortController();
    const painter = createViewportPainter(highlighter, document, () => undefined, stop.signal);
    onTestFinished(() => {
      stop.abort();
      highlighter.clear();
    });
    const order = marks.map((mark, index) => ({ mark, rank: rank(index) })).sort((a, b) => a.rank - b.rank);
    for (const { mark } of order) painter.paint(mark);
    painter.flush();
    await expectPaintedWhileScrolling(marks);
  });

  it('paints names that stay in view while others scroll', async () => {
    const head = '<span>DeepSeek</span> <span>Qwen</span> <span>Huawei</span>';
    const rows = Array.from({ length: 90 }, (_, index) =>
      index % 9
        ? '<p>A row of Huawei</p>'
        : `<p style="position: sticky; top: ${index}px; margin: 0">A row of Qwen</p>`,
    );
    const marks = await markPage(
      `<p>DeepSeek</p><div style="position: fixed; top: 0">${head}</div>${rows.join('')}`,
      94,
    );
    await expectPaintedWhileScrolling(marks.allMarks());
  });
});

it('paints a name that is added beside another, without waiting for a timed update', async () => {
  // Timed updates of all groups would find the name as well.
  const timers = vi.spyOn(window, 'setTimeout').mockReturnValue(0 as never);
  onTestFinished(() => timers.mockRestore());
  const marks = await markPage('<p>A row of Huawei</p>'.repeat(100), 100);
  await expect.poll(() => unpaintedInView(marks.allMarks())).toEqual([]);
  document.querySelector('p')?.append(' and Qwen');
  await expect.poll(() => marks.allMarks().length).toBe(101);
  await expect.poll(() => unpaintedInView(marks.allMarks()), { timeout: 600 }).toEqual([]);
});

/** Scrolls from top to bottom, a window at a time. */
async function expectPaintedWhileScrolling(marks: readonly Mark[]): Promise<void> {
  const end = document.body.scrollHeight - innerHeight;
  for (let top = 0; top < end; top += innerHeight) {
    scrollTo(0, top);
    await expect.poll(() => unpaintedInView(marks), { timeout: 600 }).toEqual([]);
  }
  expect(paintedRanges().size, 'marks far away are left out').toBeLessThan(marks.length);
}

describe('a page with very many marks', () => {
  let marks: PageMarks;
  const unpainted = () => unpaintedInView(marks.allMarks());

  beforeEach(async () => {
    marks = await markPage('<p>A row of Huawei</p>'.repeat(ROWS), ROWS);
  });

  it('paints the marks in the viewport and few others', async () => {
    await expect.poll(unpainted).toEqual([]);
    expect(paintedRanges().size).toBeLessThan(ROWS / 4);
  });

  it('paints where the reader jumps to, and no longer where they were', async () => {
    scrollTo(0, document.body.scrollHeight / 2);
    await expect.poll(unpainted).toEqual([]);
    expect(paintedRanges().has(marks.allMarks()[0]?.range as AbstractRange)).toBe(false);
    scrollTo(0, document.body.scrollHeight);
    await expect.poll(unpainted).toEqual([]);
    expect(paintedRanges().size).toBeLessThan(ROWS / 4);
  });

  it('paints what a layout change moves into the viewport', async () => {
    await expect.poll(() => paintedRanges().size).toBeLessThan(ROWS / 4);
    for (const row of [...document.querySelectorAll<HTMLElement>('p')].slice(0, ROWS / 2))
      row.style.display = 'none';
    await expect.poll(unpainted).toEqual([]);
  });

  it('paints marks that are added later', async () => {
    scrollTo(0, document.body.scrollHeight);
    await expect.poll(unpainted).toEqual([]);
    document.body.insertAdjacentHTML('beforeend', '<p>DeepSeek</p><p>Qwen</p>');
    scrollTo(0, document.body.scrollHeight);
    await expect.poll(() => marks.allMarks().length).toBe(ROWS + 2);
    await expect.poll(unpainted).toEqual([]);
  });

  it('finds the mark under the pointer', async () => {
    scrollTo(0, document.body.scrollHeight / 2);
    await expect.poll(unpainted).toEqual([]);
    const mark = marks.allMarks().find((each) => (markRects(each)[0]?.top ?? -1) > 100);
    const rect = mark && markRects(mark)[0];
    expect(rect && markAt(marks, rect.left + 3, rect.top + 3)).toBe(mark);
  });
});

describe('a paragraph of thousands of names', () => {
  it('has painted names in view, also after scrolling, and not all the others', async () => {
    const marks = await markPage(`<p style="width: 600px">${'by Huawei and '.repeat(5000)}</p>`, 5000);
    for (const share of [0, 0.5, 1]) {
      scrollTo(0, share * document.documentElement.scrollHeight);
      await expect.poll(() => unpaintedInWindow(marks.allMarks()), { timeout: 3000 }).toEqual([]);
      expect(paintedRanges().size).toBeLessThan(2000);
    }
  });
});

const MANY = 'by Huawei and '.repeat(5000);
const TALL: readonly [string, string][] = [
  ['in columns', `<p style="width: 600px; columns: 3">${MANY}</p>`],
  ['in a column of a page in columns', `<main style="width: 700px; columns: 2"><p>${MANY}</p></main>`],
  ['in columns from right to left', `<p dir="rtl" style="width: 600px; columns: 3">${MANY}</p>`],
  [
    'in lines from top to bottom',
    `<p style="writing-mode: vertical-rl; height: ${4 * innerHeight}px">${MANY}</p>`,
  ],
  ['turned upside down', `<p style="width: 600px; rotate: 180deg">${MANY}</p>`],
];

describe('a tall paragraph of thousands of names', () => {
  it.each(TALL)('has painted names in view, also after scrolling: %s', async (_, html) => {
    const marks = await markPage(html, 5000);
    for (const share of [0, 0.3, 0.7, 1]) {
      scrollTo(0, share * document.documentElement.scrollHeight);
      await expect.poll(() => unpaintedInWindow(marks.allMarks()), { timeout: 5000 }).toEqual([]);
    }
  });
});

function unpaintedInWindow(marks: readonly Mark[]): number[] {
  const painted = paintedRanges();
  return marks
    .filter((mark) => !painted.has(mark.range))
    .filter((mark) => markRects(mark).some(({ top, bottom }) => bottom > 0 && top < innerHeight))
    .map(({ mention }) => mention.start);
}
