import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparablePoints, extentWithZero, timedPoints } from '../../../core/cards/chart-points.ts';
import type { ChartPoint } from '../../../core/facts/card.ts';

function point(amount: number | readonly [number, number], parts: Partial<ChartPoint> = {}): ChartPoint {
  return {
    label: 'A value',
    role: 'actual',
    value: { written: String(amount), spoken: String(amount), amount, unit: 'percent' },
    ...parts,
  };
}

const atTimes = (points: readonly ChartPoint[]) => timedPoints(comparablePoints(points))?.map(({ at }) => at);

describe('values that can be drawn together', () => {
  it('share a unit with the first; a date is none of them', () => {
    const other = point(4, { value: { written: '4 GW', spoken: '4 GW', amount: 4, unit: 'GW' } });
    const date = point(0, { value: { written: '2025', spoken: '2025' } });
    expect(comparablePoints([date, point(1), other, point(2)]).map(({ amount }) => amount)).toEqual([1, 2]);
  });

  it('are on a scale that contains zero and every end of a range', () => {
    const amounts = fc.oneof(
      fc.integer({ min: -1000, max: 1000 }),
      fc.tuple(fc.integer({ min: -1000, max: 0 }), fc.integer({ min: 0, max: 1000 })),
    );
    fc.assert(
      fc.property(fc.array(amounts, { minLength: 1 }), (values) => {
        const [low, high] = extentWithZero(comparablePoints(values.map((value) => point(value))));
        for (const value of [0, ...values.flat()]) {
          expect(value).toBeGreaterThanOrEqual(low);
          expect(value).toBeLessThanOrEqual(high);
        }
      }),
    );
  });
});

describe('a line over time', () => {
  it('runs from the oldest to the newest, however precise the dates are', () => {
    const dates = ['2026', '2025-03-31', '2025-02', '2024-12-19'];
    expect(atTimes(dates.map((at) => point(1, { at })))).toEqual(dates.toReversed());
  });

  it.each([
    ['one value has no date', [point(1, { at: '2024' }), point(2, { at: '2025' }), point(3)]],
    ['all are of one day', [point(1, { at: '2025-01' }), point(2, { at: '2025-01' })]],
    [
      'only the article has another date',
      [point(1, { at: '2024' }), point(2, { at: '2025', role: 'article' })],
    ],
  ])('is not drawn if %s', (_, points) => {
    expect(atTimes(points)).toBeUndefined();
  });
});
