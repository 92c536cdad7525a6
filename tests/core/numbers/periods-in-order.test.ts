import { describe, expect, it } from 'vitest';
import { findPeriods } from '../../../core/numbers/time/periods.ts';
import { periodInOrder } from '../../../core/numbers/time/periods-in-order.ts';
import { readQuantities } from '../../../core/quantities/read-quantities.ts';

function yearsOf(text: string, language: string): (number | null)[] {
  const lower = text.toLowerCase();
  const numbers = readQuantities(text, language);
  return numbers.map(
    (each) =>
      periodInOrder(each, numbers, findPeriods(lower), ({ start, end }) => lower.slice(start, end))?.year ??
      null,
  );
}

describe('periodInOrder', () => {
  it.each([
    [
      'en',
      'Revenue in 2022, 2023 and 2024 was $5 million, $62 million and $337 million.',
      [2022, 2023, 2024],
    ],
    ['en', 'It sold $62 million and $337 million in 2023 and 2024.', [2023, 2024]],
    ['zh-Hans', '2022年至2024年营收分别为49.9万元、6203万元和3.368亿元', [2022, 2023, 2024]],
    ['ja', '2023年と2024年の売上高は6200万元と3億3700万元だった', [2023, 2024]],
    ['de', 'Der Umsatz lag 2023 und 2024 bei 62 Millionen Yuan und 337 Millionen Yuan.', [2023, 2024]],
  ])('gives each number the time of its place (%s): %s', (language, text, years) => {
    expect(yearsOf(text, language)).toEqual(years);
  });

  it.each([
    ['has its own', 'Revenue was $62 million in 2023 and $337 million in 2024.', [null, null]],
    ['is not of as many times', 'From 2022 to 2024 it sold for $62 million and $337 million.', [null, null]],
  ])('is silent where a number %s: %s', (_, text, years) => {
    expect(yearsOf(text, 'en')).toEqual(years);
  });
});
