import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import density from '../../fixtures/density.html?raw';
import { loadFixture, paintedRanges, type RunningMarks, startMarks } from '../page-fixture.ts';

let running: RunningMarks;

beforeEach(async () => {
  loadFixture(density);
  running = startMarks();
  await expect.poll(() => running.marks.allMarks().length).toBe(13);
});

afterEach(() => {
  running.stop();
  document.body.innerHTML = '';
});

describe('density', () => {
  it('all: paints every mark', () => {
    expect(paintedRanges().size).toBe(13);
  });

  for (const [name, attribute] of [
    ['section', 'data-section'],
    ['page', 'data-page'],
  ] as const) {
    it(`${name}: paints the first mark of each entity and counts all`, () => {
      const before = running.marks.counts();
      running.marks.setDensity(name);
      expect(paintedBy(attribute)).toEqual(expectedBy(attribute));
      expect(running.marks.counts()).toEqual(before);
      running.marks.setDensity('all');
      expect(paintedRanges().size).toBe(13);
    });
  }

  it('page: paints the next mark when the first is removed', async () => {
    running.marks.setDensity('page');
    document.querySelector('p')?.remove();
    await expect.poll(() => running.marks.counts().deepseek).toBe(3);
    expect([...paintedRanges()].filter((range) => textOf(range) === 'DeepSeek')).toHaveLength(1);
    expect(paintedBy('data-page')[1]).toBe('deepseek');
  });

  it('page: paints an earlier mark when it is added', async () => {
    running.marks.setDensity('page');
    document.body.insertAdjacentHTML('afterbegin', '<p data-page="qwen">Qwen first</p>');
    await expect.poll(() => running.marks.counts().qwen).toBe(5);
    expect([...paintedRanges()].filter((range) => textOf(range) === 'Qwen')).toHaveLength(1);
    expect(paintedBy('data-page')[0]).toBe('qwen');
  });

  it('section: paints the first mark that the reader can see', async () => {
    running.marks.setDensity('section');
    const paragraph = (id: string) => `<p id="${id}">AI Plus</p>`;
    document.body.insertAdjacentHTML(
      'beforeend',
      `<section>${paragraph('one')}${paragraph('two')}</section>`,
    );
    const paintedIn = () =>
      [...paintedRanges()]
        .map(({ startContainer }) => startContainer.parentElement?.id)
        .filter((id) => id === 'one' || id === 'two');
    await expect.poll(paintedIn).toEqual(['one']);
    const one = document.querySelector('#one') as HTMLElement;
    one.hidden = true;
    await expect.poll(paintedIn, { timeout: 3000 }).toEqual(['two']);
    one.hidden = false;
    await expect.poll(paintedIn, { timeout: 3000 }).toEqual(['one']);
  });
});

/** The entities painted in each element with the attribute. */
function paintedBy(attribute: string): string[] {
  const painted = paintedRanges();
  return [...document.querySelectorAll(`[${attribute}]`)].map((element) =>
    running.marks
      .allMarks()
      .filter((mark) => painted.has(mark.range) && element.contains(mark.range.startContainer))
      .map((mark) => mark.mention.entity)
      .join(' '),
  );
}

function expectedBy(attribute: string): string[] {
  return [...document.querySelectorAll(`[${attribute}]`)].map(
    (element) => element.getAttribute(attribute) ?? '',
  );
}

function textOf(range: AbstractRange): string {
  return (range.startContainer as Text).data.slice(range.startOffset, range.endOffset);
}
