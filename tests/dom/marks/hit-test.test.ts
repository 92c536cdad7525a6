import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { markAt } from '../../../dom/marks/hit-test.ts';
import { isAt, markRects } from '../../../dom/marks/line-rect.ts';
import type { Mark } from '../../../dom/marks/mark.ts';
import hitTest from '../../fixtures/hit-test.html?raw';
import { frames, loadFixture, type RunningMarks, startMarks } from '../page-fixture.ts';

let running: RunningMarks;

afterEach(() => {
  running.stop();
  document.body.innerHTML = '';
});

describe('the mark under the pointer', () => {
  beforeEach(async () => {
    loadFixture(hitTest);
    for (const host of document.querySelectorAll('[data-shadow]')) {
      const template = host.querySelector('template') as HTMLTemplateElement;
      host.attachShadow({ mode: 'open' }).append(template.content.cloneNode(true));
    }
    for (const canvas of document.querySelectorAll<HTMLCanvasElement>('canvas[data-fill]')) {
      canvas.getContext('2d')?.fillRect(0, 0, canvas.width, canvas.height);
    }
    running = startMarks();
    await expect.poll(() => running.marks.counts().huawei).toBe(9);
    await frames(2);
  });

  const cases = [...new DOMParser().parseFromString(hitTest, 'text/html').querySelectorAll('[data-hit]')].map(
    (element, index) => ({
      index,
      text: element.textContent?.trim().replace(/\s+/g, ' ') ?? '',
      hit: element.getAttribute('data-hit'),
    }),
  );
  for (const { index, text, hit } of cases) {
    it(`${hit ? 'is found' : 'is not found'}: ${text || 'shadow tree'}`, async () => {
      const element = document.querySelectorAll<HTMLElement>('[data-hit]')[index];
      const mark = running.marks.allMarks().find((each) => isIn(each, element));
      if (!mark) throw new Error('the fixture has no mark there');
      element?.scrollIntoView({ block: 'center' });
      await expect.poll(() => isPainted(mark)).toBe(true);
      const { x, y } = middle(mark);
      expect(markAt(running.marks, x, y)?.mention.entity ?? '').toBe(hit);
      const target = document.elementFromPoint(x, y);
      expect(markAt(running.marks, x, y, target)?.mention.entity ?? '', 'with the target of the move').toBe(
        hit,
      );
    });
  }

  it('is found even if the target of the move has left the page', async () => {
    document.querySelectorAll('[data-hit]')[1]?.scrollIntoView({ block: 'center' });
    const mark = running.marks.allMarks()[1] as Mark;
    await expect.poll(() => isPainted(mark)).toBe(true);
    const { x, y } = middle(mark);
    expect(markAt(running.marks, x, y, document.createElement('p'))?.mention.entity).toBe('huawei');
  });

  it('is null beside the name and beyond the end of a line', () => {
    const mark = running.marks.allMarks()[1] as Mark;
    const [rect] = markRects(mark) as [DOMRect];
    expect(markAt(running.marks, rect.left - 12, rect.top + 5)).toBeNull();
    expect(markAt(running.marks, rect.right + 200, rect.top + 5)).toBeNull();
    expect(markAt(running.marks, -5, -5)).toBeNull();
  });
});

describe('the boxes of a mark', () => {
  it('exclude the space beside a name that wraps', async () => {
    loadFixture('<p style="width: 60px; font: 20px/30px serif">The AI Plus</p>');
    running = startMarks();
    await expect.poll(() => running.marks.counts()).toEqual({ 'ai-plus': 1 });
    const mark = running.marks.allMarks()[0] as Mark;
    const [first, second] = markRects(mark) as [DOMRect, DOMRect];
    expect(second.top).toBeGreaterThan(first.bottom - 1);
    expect(isAt(mark, first.right - 2, first.top + 2)).toBe(true);
    expect(isAt(mark, second.left + 2, second.bottom - 2)).toBe(true);
    expect(isAt(mark, first.left - 2, first.top + 2)).toBe(false);
    expect(isAt(mark, second.left + 2, second.bottom + 30)).toBe(false);
  });

  it('are empty once the name is removed or hidden', async () => {
    loadFixture('<p>DeepSeek</p><p style="display: none">Huawei</p>');
    running = startMarks();
    await expect.poll(() => running.marks.allMarks()).toHaveLength(2);
    const [shown, hidden] = running.marks.allMarks() as [Mark, Mark];
    expect(markRects(shown)).toHaveLength(1);
    expect(markRects(hidden)).toEqual([]);
    expect(isAt(hidden, 0, 0)).toBe(false);
    document.querySelector('p')?.remove();
    expect(markRects(shown)).toEqual([]);
  });
});

function isIn(mark: Mark, element: Element | undefined): boolean {
  const node = mark.range.startContainer;
  return element?.contains(node) === true || element?.shadowRoot?.contains(node) === true;
}

function middle(mark: Mark): { x: number; y: number } {
  const [rect] = markRects(mark);
  if (!rect) throw new Error('the mark is not displayed');
  return { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 };
}

function isPainted({ range }: Mark): boolean {
  return [...CSS.highlights.values()].some((highlight) => highlight.has(range));
}
