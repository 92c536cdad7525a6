import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { markAt } from '../../dom/hit-test.ts';
import { markRects } from '../../dom/line-rect.ts';
import { type RunningMarks, startMarks } from './page-fixture.ts';

const ROWS = 2000;
let running: RunningMarks;

beforeEach(async () => {
  const rows = Array.from({ length: ROWS }, (_, i) => `<p>Row ${i} of Huawei</p>`);
  document.body.innerHTML = `<div id="space"></div>${rows.join('')}`;
  running = startMarks();
  await expect.poll(() => running.marks.counts()).toEqual({ huawei: ROWS });
});

afterEach(() => {
  running.stop();
  document.body.innerHTML = '';
  scrollTo(0, 0);
});

describe('a page with very many marks', () => {
  it('paints those in the viewport, and few that are far', async () => {
    await expect.poll(unpaintedInView).toEqual([]);
    expect(paintedRanges().size).toBeLessThan(ROWS / 4);
  });

  it('paints where the reader jumps to, and no longer where he was', async () => {
    scrollTo(0, document.body.scrollHeight / 2);
    await expect.poll(unpaintedInView).toEqual([]);
    expect(paintedRanges().has(running.marks.allMarks()[0]?.range as AbstractRange)).toBe(false);
    scrollTo(0, document.body.scrollHeight);
    await expect.poll(unpaintedInView).toEqual([]);
    expect(paintedRanges().size).toBeLessThan(ROWS / 4);
  });

  it('paints what a change of the layout brings into the viewport', async () => {
    await expect.poll(() => paintedRanges().size).toBeLessThan(ROWS / 4);
    for (const row of [...document.querySelectorAll<HTMLElement>('p')].slice(0, ROWS / 2))
      row.style.display = 'none';
    await expect.poll(unpaintedInView).toEqual([]);
  });

  it('paints what comes later', async () => {
    scrollTo(0, document.body.scrollHeight);
    await expect.poll(unpaintedInView).toEqual([]);
    document.body.insertAdjacentHTML('beforeend', '<p>DeepSeek</p><p>Qwen</p>');
    scrollTo(0, document.body.scrollHeight);
    await expect.poll(() => running.marks.counts().qwen).toBe(1);
    await expect.poll(unpaintedInView).toEqual([]);
  });

  it('goes on to find the mark under the pointer', async () => {
    scrollTo(0, document.body.scrollHeight / 2);
    await expect.poll(unpaintedInView).toEqual([]);
    const mark = running.marks.allMarks().find((each) => (markRects(each)[0]?.top ?? -1) > 100);
    const rect = mark && markRects(mark)[0];
    expect(rect && markAt(running.marks, rect.left + 3, rect.top + 3)).toBe(mark);
  });
});

function unpaintedInView(): string[] {
  const painted = paintedRanges();
  return running.marks
    .allMarks()
    .filter(({ range }) => {
      const rect = range.startContainer.parentElement?.getBoundingClientRect();
      return rect && rect.height > 0 && rect.bottom > 0 && rect.top < innerHeight && !painted.has(range);
    })
    .map((mark) => mark.range.startContainer.textContent ?? '');
}

function paintedRanges(): Set<AbstractRange> {
  return new Set([...CSS.highlights.values()].flatMap((highlight) => [...highlight]));
}
