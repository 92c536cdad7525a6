import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlapInTime } from '../../../core/cards/time-overlap.ts';

const H1 = { period: { from: '2025-01', to: '2025-06' } };

test.each([
  ['a half and its quarter', H1, { period: { from: '2025-01', to: '2025-03' } }, true],
  ['a half and the next quarter', H1, { period: { from: '2025-07', to: '2025-09' } }, false],
  ['a half and its last day', H1, { asOf: '2025-06-30' }, true],
  ['a half and the day after', H1, { asOf: '2025-07-01' }, false],
  ['a half and its year', H1, { period: { from: '2025', to: '2025' } }, true],
  ['a deadline and a year after it', { period: { to: '2025' } }, { period: { from: '2026' } }, false],
  ['a deadline and a date before it', { period: { to: '2025' } }, { asOf: '2024-12' }, true],
  ['one of two times', { ...H1, asOf: '2026-01' }, { asOf: '2026' }, true],
  ['a time and none', H1, {}, false],
  ['none and none', {}, {}, true],
])('%s', (_, a, b, expected) => {
  expect(overlapInTime(a, b)).toBe(expected);
});

test('it does not matter which comes first', () => {
  const year = fc.integer({ min: 2000, max: 2030 }).map(String);
  const timed = fc.record({
    period: fc.record({ from: year, to: year }),
    asOf: fc.option(year, { nil: undefined }),
  });
  fc.assert(fc.property(timed, timed, (a, b) => overlapInTime(a, b) === overlapInTime(b, a)));
});
