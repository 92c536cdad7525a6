import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createNumberLinker } from '../../../core/numbers/link-numbers.ts';
import { readPageDay, yearOnDay } from '../../../core/numbers/time/page-day.ts';
import { findPeriods } from '../../../core/numbers/time/periods.ts';
import { loadNumberTable } from '../../../scripts/corpus/load-number-table.ts';

const link = createNumberLinker(loadNumberTable());
const AUGUST_2025 = readPageDay('2025-08-14');
const timesOf = (text: string) =>
  findPeriods(text.toLowerCase(), AUGUST_2025).map(({ from, to, year }) => [from, to, year]);

describe('on a page of August 2025', () => {
  test.each([
    ['last year', [0, 11, 2024]],
    ['so far this year', [0, 11, 2025]],
    ['the first half of last year', [0, 5, 2024]],
    ["last year's fourth quarter", [9, 11, 2024]],
    ['in December last year', [11, 11, 2024]],
    ['last quarter', [3, 5, 2025]],
    ['this quarter', [6, 8, 2025]],
    ['last month', [6, 6, 2025]],
    ['im vergangenen Jahr', [0, 11, 2024]],
    ['im ersten Halbjahr dieses Jahres', [0, 5, 2025]],
    ["au premier semestre de l'an dernier", [0, 5, 2024]],
    ['el año pasado', [0, 11, 2024]],
    ['no primeiro trimestre deste ano', [0, 2, 2025]],
    ['il trimestre scorso', [3, 5, 2025]],
    ['vorig jaar', [0, 11, 2024]],
    ['в первом квартале прошлого года', [0, 2, 2024]],
    ['去年上半年', [0, 5, 2024]],
    ['今年第一季度', [0, 2, 2025]],
    ['上季度', [3, 5, 2025]],
    ['昨年の第4四半期', [9, 11, 2024]],
    ['지난해 하반기', [6, 11, 2024]],
    ['the last quarter of 2023', [9, 11, 2023]],
  ])('%s', (text, expected) => {
    expect(timesOf(text)).toEqual([expected]);
  });

  test.each([
    'up 18% from last year',
    'more than last year',
    'in the last year',
    '比去年增长18%',
    '去年同期',
    '昨年より多い',
    '지난해 같은 기간보다',
    'gegenüber dem Vorjahr',
    'par rapport à l’an dernier',
  ])('%s is no time of a number', (text) => {
    expect(timesOf(text.replace('’', "'"))).toEqual([]);
  });
});

test('a quarter counts back over the turn of the year', () => {
  const [period] = findPeriods('last quarter', readPageDay('2026-02-03T08:00:00Z'));
  expect(period).toMatchObject({ from: 9, to: 11, year: 2025 });
});

test.each([undefined, '', 'yesterday', '2025', '2025-13-01', '14.8.2025'])(
  'without a day (%s) last year is no time',
  (date) => {
    expect(findPeriods('last year', readPageDay(date))).toEqual([]);
  },
);

describe('a number is read as of the time that the page means', () => {
  const relations = (text: string, pageDate?: string) =>
    link(text, [], { pageDate }).map(({ claim, relation }) => `${claim}:${relation}`);
  const ADDED = 'China added 429 GW of power generation capacity last year.';
  const SHARE = 'AI took 57.9% of global venture capital in the first half.';
  const CHINESE_SHARE = '上半年，AI占全球风险投资的57.9%。';

  test.each([
    [ADDED, '2025-08-14', ['power-capacity-added:article']],
    [ADDED, '2026-03-01', ['power-capacity-added:differs']],
    [ADDED, undefined, ['power-capacity-added:article']],
    [SHARE, '2025-09-30', ['ai-vc-share:article']],
    [SHARE, '2026-09-30', ['ai-vc-share:differs']],
    [SHARE, undefined, ['ai-vc-share:article']],
    [CHINESE_SHARE, '2025-07-30', ['ai-vc-share:article']],
    [CHINESE_SHARE, '2024-07-30', []],
    // A year that the paragraph names comes before the page's day.
    [`In 2025 money was easy. ${SHARE}`, '2027-09-30', ['ai-vc-share:article']],
  ])('%s (%s)', (text, date, expected) => {
    expect(relations(text, date)).toEqual(expected);
  });
});

test('on any day, last year is the one before, and the first half the last that has begun', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
      (date) => {
        const day = readPageDay(date.toISOString());
        const [last, half] = findPeriods('last year. second half', day);
        expect(last?.year).toBe(date.getUTCFullYear() - 1);
        const expected = date.getUTCFullYear() - (date.getUTCMonth() < 6 ? 1 : 0);
        expect(half && day && yearOnDay(half, day)).toBe(expected);
      },
    ),
  );
});
