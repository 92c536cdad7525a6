import { describe, expect, test } from 'vitest';
import { findPeriods } from '../../../core/numbers/time/periods.ts';

const last = (text: string) => {
  const { from, to, year, day } = findPeriods(text).at(-1) ?? {};
  return [from, to, year, day];
};

describe('a time is counted from the one that was named last', () => {
  test.each([
    ['sales of 337 million in 2024, up from 62 million a year earlier', [0, 11, 2023, null]],
    ['in 2023 it sold 62 million, 337 million the year after', [0, 11, 2024, null]],
    ['2024 waren es 337 millionen, nach 62 millionen im jahr davor', [0, 11, 2023, null]],
    ['337 millions en 2024, contre 62 millions un an plus tôt', [0, 11, 2023, null]],
    ['337 millones en 2024, frente a 62 millones un año antes', [0, 11, 2023, null]],
    ['337 milioni nel 2024, contro i 62 milioni di un anno prima', [0, 11, 2023, null]],
    ['337 млн в 2024 году против 62 млн годом ранее', [0, 11, 2023, null]],
    ['2024年营收3.368亿元，前一年为6203万元', [0, 11, 2023, null]],
    ['2024年の売上高は3億元、前年は6203万元だった', [0, 11, 2023, null]],
    ['2024년 매출은 3억 위안, 전년은 6203만 위안이었다', [0, 11, 2023, null]],
    ['36% in the december quarter of 2025, after 34% in the quarter before', [6, 8, 2025, null]],
    ['18 % au trimestre clos en mars 2025, après 13 % au trimestre précédent', [9, 11, 2024, null]],
    ['34% in the third quarter of 2025 and 36% in the following quarter', [9, 11, 2025, null]],
    ['28.3 times sales on 17 july 2025. a week later: 28.5', [6, 6, 2025, 24]],
    ['29.9 times sales on 30 october 2025; four days later 85', [10, 10, 2025, 3]],
    ['2025年9月4日は115倍、同14日は119倍', [8, 8, 2025, 14]],
    ['9月4日は115倍、同14日は119倍', [8, 8, null, 14]],
    ['2025년 9월 4일 115배, 같은 달 14일 119배', [8, 8, 2025, 14]],
    ['2025年10月30日は29.9倍、4日後は85倍', [10, 10, 2025, 3]],
    ['5 million in 2022, 62 million the year after, 337 million the year after', [0, 11, 2024, null]],
  ])('%s', (text, expected) => {
    expect(last(text)).toEqual(expected);
  });

  test.each([
    ['only compares', '18% in the march quarter of 2025, less than a year earlier', [0, 2, 2025, null]],
    ['compares in chinese', '2025年第一季度增长18%，较前一年快', [0, 2, 2025, null]],
    ['counts from no quarter', '18% in may 2025, after 13% in the quarter before', [4, 4, 2025, null]],
    ['counts from no day', '28 times sales in july 2025, and 29 a week later', [6, 6, 2025, null]],
    [
      'is too far from it',
      `in 2024 it sold much${' and more'.repeat(15)}; a year earlier 62`,
      [0, 11, 2024, null],
    ],
  ])('not where it %s', (_, text, expected) => {
    expect(last(text)).toEqual(expected);
  });
});
