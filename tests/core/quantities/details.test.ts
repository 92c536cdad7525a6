import { describe, expect, test } from 'vitest';
import { withHeadedUnit, withUnitOfRate } from '../../../core/quantities/headed-unit.ts';
import { readQuantities } from '../../../core/quantities/read-quantities.ts';
import { withSharedCurrency } from '../../../core/quantities/shared-currency.ts';
import { createUnitTable } from '../../../core/quantities/unit-table.ts';

function only(text: string, language?: string) {
  const found = readQuantities(text, language);
  expect(found, text).toHaveLength(1);
  return found[0];
}

test.each([
  ['more than 300 EFLOPS', 'en', 'over'],
  ['under $6 million', 'en', 'under'],
  ['nearly 40 GW', 'en', 'about'],
  ['~40 GW', 'en', 'about'],
  ['at least 40 GW', 'en', 'at-least'],
  ['up to 80%', 'en', 'up-to'],
  ['$500 million or more', 'en', 'at-least'],
  ['mehr als 40 GW', 'de', 'over'],
  ['moins de 40 GW', 'fr', 'under'],
  ['超过300 EFLOPS', 'zh-CN', 'over'],
  ['不到600萬美元', 'zh-TW', 'under'],
  ['80%以上', 'zh-CN', 'at-least'],
  ['1億ドル超', 'ja', 'over'],
  ['약 40GW', 'ko', 'about'],
  ['40 GW', 'en', null],
])('the words around “%s” (%s) say %s', (text, language, bound) => {
  expect(only(text, language)?.bound).toBe(bound);
});

test.each([
  ['$5.6 million', 50_000],
  ['$5.58 million', 5_000],
  ['$6 million', 500_000],
  ['57.9%', 0.05],
  ['70,000 models', 500],
  ['5,600,000 people', 50_000],
  ['429 GW', 0.5],
  ['788 EFLOPS', 0.5],
])('%s is exact to %d', (text, precision) => {
  expect(only(text, 'en')?.precision).toBe(precision);
});

test.each([
  ['it rose from 18 to 35 per cent', 'en', [18, 35]],
  ['at 40 and 69 times sales', 'en', [40, 69]],
  ['由18%增长到35%', 'zh-CN', [18, 35]],
])('“%s” (%s) is two numbers of one unit', (text, language, values) => {
  const found = readQuantities(text, language);
  expect(found.map(({ value }) => value)).toEqual(values);
  expect(new Set(found.map(({ unit }) => unit)).size).toBe(1);
});

test.each([
  ['from 62 million yuan in 2023 to 337 million in 2024', 'en', [62e6, 337e6]],
  ['de 62 millions de yuans en 2023 à 337 millions en 2024', 'fr', [62e6, 337e6]],
])('“%s” (%s) has no year in its numbers', (text, language, values) => {
  expect(readQuantities(text, language).map(({ value }) => value)).toEqual(values);
});

describe('grouping and decimals', () => {
  test.each([
    ['1.000 Firmen', 'de', 1000],
    ['1.000 of it', 'en', 1],
    ['1,000 of it', 'en', 1000],
    ['1.000 costs 1,5 times', 'en', 1000],
    ['1.000.000 of it', 'en', 1_000_000],
    ['1.234,5 of it', 'en', 1234.5],
    ["1'234.5 davon", 'de-CH', 1234.5],
    ['1\u202f234,5 de plus', 'fr', 1234.5],
    ['١٬٢٣٤٫٥', 'ar', 1234.5],
    ['１，２３４社', 'ja', 1234],
    ['增长18，260家公司', 'zh-CN', 260],
    ['1,5', undefined, 1.5],
  ])('“%s” (%s) holds %d', (text, language, value) => {
    expect(readQuantities(text, language).map((one) => one.value)).toContain(value);
  });
});

test('a run is marked as one', () => {
  expect(only('the seventh straight quarter', 'en')).toMatchObject({ inRun: true, noun: 'quarter' });
  expect(only('seven quarters in a row', 'en')).toMatchObject({ inRun: true });
  expect(only('seven quarters ago', 'en')).toMatchObject({ inRun: false });
});

test('lakh and crore are marked', () => {
  expect(only('3 crore users', 'en')).toMatchObject({ value: 30_000_000, isIndianScale: true });
  expect(only('30 million users', 'en')).toMatchObject({ isIndianScale: false });
});

test('the word after a number is told, as written', () => {
  expect(only('429 Seiten', 'de')).toMatchObject({ noun: 'Seiten', unit: 'none' });
});

test('¥ and 元 are what the text and its language make them', () => {
  expect(only('¥300', 'ja')?.unit).toBe('JPY');
  expect(only('¥300', 'zh-CN')?.unit).toBe('CNY');
  expect(only('¥300 in Chinese yuan', 'en')?.unit).toBe('CNY');
  expect(only('售價18,900元', 'zh-TW')?.unit).toBe('TWD');
  expect(only('人民幣約18,900元', 'zh-TW')?.unit).toBe('CNY');
});

test('units may come from outside', () => {
  const units = createUnitTable([{ key: 'wafers', dimension: 'count', forms: 'wafers|片' }]);
  const [english] = readQuantities('made 45,000 wafers', 'en', units);
  expect(english).toMatchObject({ value: 45_000, unit: 'wafers', dimension: 'count' });
  const [chinese] = readQuantities('生产4.5万片', 'zh-CN', units);
  expect(chinese).toMatchObject({ value: 45_000, unit: 'wafers' });
});

test.each([
  ['4 July 2025: 115', 'en', [115]],
  ['The match ended 3 : 2', 'en', []],
  ['3:2', 'en', []],
])('a colon after a year makes no score: “%s” (%s)', (text, language, values) => {
  expect(readQuantities(text, language).map(({ value }) => value)).toEqual(values);
});

test.each([
  ['consumption, twh', 'TWh'],
  ['capacity in gw', 'GW'],
  ['share, %', 'percent'],
  ['gw and twh', 'none'],
  ['share, $', 'none'],
])('a number below “%s” is in %s', (head, unit) => {
  expect(readQuantities('about 102', 'en').map((each) => withHeadedUnit(each, head).unit)).toEqual([unit]);
});

test.each([
  ['Of every hundred dollars invested in 2025, AI got 57.9.', 'en', ['57.9 percent']],
  ['2025年，全球风投每100块有57.9块给了AI', 'zh', ['57.9 percent']],
  ['ベンチャー投資100ドルのうち57.9ドル', 'ja', ['57.9 percent']],
  ['벤처투자 100달러 중 57.9달러', 'ko', ['57.9 percent']],
  ['For every dollar of sales the market pays 69 dollars.', 'en', ['69 times']],
  ['每1元营收对应69元市值', 'zh', ['69 times']],
  ['For every dollar it had. It paid 69 dollars.', 'en', ['69 USD']],
  ['Of every hundred dollars, 138 billion went to AI.', 'en', ['100 USD', '138000000000 none']],
])('“%s” is read as a rate', (text, language, expected) => {
  const read = withUnitOfRate(readQuantities(text, language), text);
  expect(read.map(({ value, unit }) => `${value} ${unit}`)).toEqual(expected);
});

test.each([
  ['It raised 40 billion dollars and paid 14.3 billion for a part.', ['USD', 'USD']],
  ['It raised 40 billion dollars. It has 14.3 billion.', ['USD', 'none']],
  ['It raised 40 billion dollars from 16 investors.', ['USD', 'none']],
  ['It has 14.3 billion and raised 40 billion dollars.', ['none', 'USD']],
])('a later sum has the currency of its sentence: “%s”', (text, units) => {
  expect(withSharedCurrency(readQuantities(text, 'en'), text).map(({ unit }) => unit)).toEqual(units);
});
