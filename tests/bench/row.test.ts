import { expect, test } from 'vitest';
import { atLeast, atMost, type Bar, judge, type Verdict } from './row.ts';

const CASES: readonly [median: number, bar: Bar, verdict: Verdict][] = [
  [1.3, atMost(1.35, 'ratio'), 'met'],
  [2.6, atMost(1.35, 'ratio'), 'missed'],
  [2.8, atMost(1.35, 'ratio'), 'failed'],
  [200, atLeast(200, 'ratio'), 'met'],
  [110, atLeast(200, 'ratio'), 'missed'],
  [90, atLeast(200, 'ratio'), 'failed'],
  [61, atMost(60, 'size'), 'failed'],
  [999, atMost(8, 'none'), 'missed'],
  [Number.NaN, atMost(1.35, 'ratio'), 'failed'],
];

test.each(CASES)('judges %d with bar %o as %s', (median, bar, verdict) => {
  expect(judge({ median, bar })).toBe(verdict);
});
