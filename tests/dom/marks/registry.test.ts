import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { paintedRanges, type RunningMarks, startMarks, unpaintedInView } from '../page-fixture.ts';

let running: RunningMarks;

beforeEach(async () => {
  document.body.innerHTML = '<p>DeepSeek and Qwen</p><p>Huawei</p>';
  running = startMarks();
  await vi.waitFor(() => expect(running.reports).not.toEqual([]));
});
afterEach(() => running.stop());

const names = () => [...CSS.highlights.keys()].filter((name) => name.startsWith('factlight-'));

const DAMAGE: Readonly<Record<string, () => void>> = {
  'clears the registry': () => CSS.highlights.clear(),
  'deletes each highlight': () => {
    for (const name of names()) CSS.highlights.delete(name);
  },
  'sets highlights of its own': () => {
    for (const name of names()) CSS.highlights.set(name, new Highlight());
  },
  'empties each highlight': () => {
    for (const each of CSS.highlights.values()) each.clear();
  },
  'takes one range away': () => {
    const [each] = CSS.highlights.values();
    const [range] = each ?? [];
    if (range) each?.delete(range);
  },
};

describe.each(Object.entries(DAMAGE))('a page that %s', (_, damage) => {
  test('has its marks painted again', async () => {
    expect(unpaintedInView(running.marks.allMarks())).toEqual([]);
    damage();
    expect(unpaintedInView(running.marks.allMarks())).not.toEqual([]);
    await vi.waitFor(() => expect(unpaintedInView(running.marks.allMarks())).toEqual([]), 3000);
  });

  test('has new names painted', async () => {
    damage();
    document.body.insertAdjacentHTML('beforeend', '<p>Qwen</p>');
    await vi.waitFor(() => {
      expect(running.marks.marksOf('qwen')).toHaveLength(2);
      expect(unpaintedInView(running.marks.allMarks())).toEqual([]);
    }, 3000);
  });

  test('has nothing of ours left when the marks end', async () => {
    damage();
    await vi.waitFor(() => expect(unpaintedInView(running.marks.allMarks())).toEqual([]), 3000);
    running.stop();
    expect(paintedRanges().size).toBe(0);
  });
});
