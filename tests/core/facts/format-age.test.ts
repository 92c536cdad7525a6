import { describe, expect, it } from 'vitest';
import { formatAge, isStale } from '../../../core/facts/format-age.ts';

const NOW = Date.UTC(2026, 10, 24, 15);

describe('formatAge', () => {
  it.each([
    ['2026-11-24', 'today', '今天'],
    ['2026-11-23', 'yesterday', '昨天'],
    ['2026-11-04', '20 days ago', '20天前'],
    ['2026-07-30', '3 months ago', '3个月前'],
    ['2026-07-24', '4 months ago', '4个月前'],
    ['2026-11', 'this month', '本月'],
    ['2026-10', '1 month ago', '1个月前'],
    ['2025-01', '1 year ago', '1年前'],
    ['2026', 'this year', '今年'],
    ['2024', '2 years ago', '2年前'],
  ])('of %s is %s', (date, english, chinese) => {
    expect(formatAge(date, NOW, 'en')).toBe(english);
    expect(formatAge(date, NOW, 'zh-CN')).toBe(chinese);
  });

  it('of a future date is today, in case the clock is wrong', () => {
    expect(formatAge('2026-12-24', NOW, 'en')).toBe('today');
  });
});

describe('isStale', () => {
  it.each([
    ['2026-05-24', true],
    ['2026-05-25', false],
    ['2026-05', true],
    ['2026-06', false],
    ['2025', true],
    ['2026', false],
  ])('%s: %s', (date, stale) => expect(isStale(date, NOW)).toBe(stale));
});
