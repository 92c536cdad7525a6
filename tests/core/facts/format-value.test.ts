import { describe, expect, it } from 'vitest';
import type { FigureValue, Qualifier, Quantity } from '../../../core/facts/figure.ts';
import { formatDate } from '../../../core/facts/format-date.ts';
import { formatNumber } from '../../../core/facts/format-number.ts';
import { writeValue } from '../../../core/facts/format-value.ts';
import type { Locale } from '../../../core/locale.ts';
import { wordsOf } from '../../sample-units.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

function quantity(amount: Quantity['amount'], unit: string, qualifier?: Qualifier): FigureValue {
  return { kind: 'quantity', amount, unit, qualifier };
}

function inWords(value: FigureValue, locale: Locale) {
  const unit = value.kind === 'quantity' ? value.unit : '';
  return writeValue(value, wordsOf(unit, locale), locale);
}

const formatValue = (value: FigureValue, locale: Locale) => inWords(value, locale).written;
const speakValue = (value: FigureValue, locale: Locale) => inWords(value, locale).spoken;

const cases: readonly [FigureValue, string, string][] = [
  [quantity(5_600_000, 'USD'), '$5.6 million', '560万美元'],
  [quantity(5_576_000, 'USD'), '$5.576 million', '557.6万美元'],
  [quantity(294_000, 'USD'), '$294,000', '29.4万美元'],
  [quantity(562_027, 'USD'), '$562,027', '56.2027万美元'],
  [quantity(138e9, 'USD'), '$138 billion', '1380亿美元'],
  [quantity(40e9, 'USD', 'about'), '≈$40 billion', '≈400亿美元'],
  [quantity(100e6, 'USD', 'over'), '>$100 million', '>1亿美元'],
  [quantity(1e12, 'CNY'), 'RMB 1 trillion', '1万亿元'],
  [quantity(600e6, 'CNY', 'up-to'), '≤RMB 600 million', '≤6亿元'],
  [quantity(57.9, 'percent'), '57.9%', '57.9%'],
  [quantity(69, 'times'), '69×', '69倍'],
  [quantity([12, 15], 'times'), '12–15×', '12–15倍'],
  [quantity([500_000, 2_000_000], 'USD'), '$0.5–2 million', '50–200万美元'],
  [quantity(429, 'GW'), '429 GW', '4.29亿千瓦'],
  [quantity([90, 102], 'TWh'), '90–102 TWh', '900–1020亿千瓦时'],
  [quantity(300, 'EFLOPS', 'over'), '>300 EFLOPS', '>300 EFLOPS'],
  [quantity(671e9, 'parameter'), '671 billion parameters', '6710亿个参数'],
  [quantity(20e12, 'count', 'at-least'), '≥20 trillion', '≥20万亿'],
  [quantity(7, 'quarter'), '7 quarters', '7个季度'],
  [quantity(1, 'quarter'), '1 quarter', '1个季度'],
  [quantity(500, 'institution', 'over'), '>500 institutions', '>500家机构'],
  [quantity(0, 'institution'), '0 institutions', '0家机构'],
  [quantity(7, 'parsec'), '7 parsec', '7 parsec'],
  [quantity(9300, 'count', 'under'), '<9,300', '<9300'],
  [{ kind: 'date', date: '2025-01-20' }, '20 Jan 2025', '2025年1月20日'],
];

describe('a written value', () => {
  it.each(cases)('%j is written %s, in Chinese %s', (value, english, chinese) => {
    expect(plain(formatValue(value, 'en'))).toBe(english);
    expect(plain(formatValue(value, 'zh-CN'))).toBe(chinese);
  });

  it('keeps a number and its unit on one line', () => {
    expect(formatValue(quantity(1e12, 'CNY'), 'en')).toBe('RMB\u00a01\u00a0trillion');
  });
});

describe('a spoken value', () => {
  it.each<[FigureValue, string, string]>([
    [quantity(100e6, 'USD', 'over'), 'over 100 million US dollars', '超过1亿美元'],
    [quantity(430, 'GW', 'about'), 'about 430 gigawatts', '约4.3亿千瓦'],
    [quantity([12, 15], 'times'), '12 to 15 times', '12至15倍'],
    [quantity(500, 'count', 'at-least'), 'at least 500', '至少500'],
    [quantity(50e6, 'CNY', 'under'), 'under 50 million yuan', '不到5000万元'],
    [quantity(80, 'percent', 'up-to'), 'up to 80%', '至多80%'],
    [quantity(1, 'quarter'), '1 quarter', '1个季度'],
    [{ kind: 'date', date: '2025-07' }, 'Jul 2025', '2025年7月'],
  ])('%j is spoken as "%s", in Chinese as "%s"', (value, english, chinese) => {
    expect(plain(speakValue(value, 'en'))).toBe(english);
    expect(speakValue(value, 'zh-CN')).toBe(chinese);
  });
});

describe('formatDate', () => {
  it.each([
    ['2025-01-20', '20 Jan 2025', '2025年1月20日'],
    ['2025-09', 'Sep 2025', '2025年9月'],
    ['2025', '2025', '2025年'],
  ])('%s is written %s, in Chinese %s', (date, english, chinese) => {
    expect(plain(formatDate(date, 'en'))).toBe(english);
    expect(formatDate(date, 'zh-CN')).toBe(chinese);
  });
});

describe('formatNumber', () => {
  it('groups digits by the rules of each language', () => {
    expect([formatNumber(1380, 'en'), formatNumber(1380, 'zh-CN'), formatNumber(13_800, 'zh-CN')]).toEqual([
      '1,380',
      '1380',
      '13,800',
    ]);
  });
});
