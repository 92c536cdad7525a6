import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDay } from '../../../core/page-numbers/read-day.ts';

const LATEST = '2026-06-30';

describe('a day is read', () => {
  test.each([
    ['2025-08-01', '2025-08-01'],
    ['2025-08-01T23:30:00-05:00', '2025-08-01'],
    [' 2025-08-01 08:15:00+08:00 ', '2025-08-01'],
    ['2025/8/1', '2025-08-01'],
    ['2025.08.01 10:00', '2025-08-01'],
    ['20250801', '2025-08-01'],
    ['20250801T101500Z', '2025-08-01'],
    ['2025年8月1日 10:15', '2025-08-01'],
    ['2025년 8월 1일', '2025-08-01'],
    ['Fri, 01 Aug 2025 10:15:00 GMT', '2025-08-01'],
    ['August 1, 2025', '2025-08-01'],
    ['Friday, Aug. 1, 2025, 4 p.m.', '2025-08-01'],
    ['1 August 2025', '2025-08-01'],
    ['2024-02-29', '2024-02-29'],
  ])('%s', (text, day) => {
    expect(readDay(text, LATEST)).toBe(day);
  });
});

describe('no day is read', () => {
  test.each([
    '',
    'yesterday',
    '2025',
    '2025-08',
    '2025-02-30',
    '2025-13-01',
    '2023-02-29',
    '8/1/2025',
    '1.8.2025',
    '1970-01-01T00:00:00Z',
    '0000-00-00',
    '2026-07-01',
    '9999-12-31',
    '2025-08-011',
    '1754006400',
    '2025/08-01',
    'Smarch 13, 2025',
    `2025-08-01${' '.repeat(5)}${'x'.repeat(100_000)}`,
  ])('%.40s', (text) => {
    expect(readDay(text, LATEST)).toBeNull();
  });
});

test('every day is read as machines write it, and nothing else makes one up', () => {
  const dates = fc.date({ min: new Date('1992-01-01'), max: new Date('2026-06-29'), noInvalidDate: true });
  fc.assert(
    fc.property(dates, (date) => {
      const day = date.toISOString().slice(0, 10);
      for (const text of [date.toISOString(), date.toUTCString(), day.replaceAll('-', '')])
        expect(readDay(text, LATEST)).toBe(day);
    }),
  );
  fc.assert(
    fc.property(fc.string(), (text) => {
      const day = readDay(text, LATEST);
      if (day !== null) expect(text).toContain(day.slice(0, 4));
    }),
  );
});
