import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createSlices, type Urgency } from '../../../dom/scheduling/time-slices.ts';

let leaving: AbortController;

beforeEach(() => {
  leaving = new AbortController();
  return () => leaving.abort();
});
afterEach(() => vi.unstubAllGlobals());

// Safari has no scheduler.postTask.
describe.each(['with', 'without'])('%s scheduler.postTask', (has) => {
  beforeEach(() => {
    if (has === 'without') vi.stubGlobal('scheduler', undefined);
  });

  test('work of every urgency goes on until there is none', async () => {
    const wanted: Urgency[] = ['soon', 'idle', 'frame', 'soon'];
    const ran: string[] = [];
    const slices = createSlices(
      () => {
        ran.push(wanted[0] ?? 'end');
        return wanted.shift() ?? null;
      },
      () => undefined,
      leaving.signal,
    );
    slices.begin();
    expect(ran).toEqual([]);
    await expect.poll(() => ran).toEqual(['soon', 'idle', 'frame', 'soon', 'end']);
  });

  test('nothing runs after the end of the page’s reading', async () => {
    let runs = 0;
    const slices = createSlices(
      () => {
        runs += 1;
        return 'soon';
      },
      () => undefined,
      leaving.signal,
    );
    slices.begin();
    await expect.poll(() => runs).toBeGreaterThan(2);
    leaving.abort();
    const before = runs;
    slices.request('idle');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(runs).toBe(before);
  });
});
