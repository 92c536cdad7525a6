import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { equalsValue } from '../../../core/numbers/equals-value.ts';
import { createNumberLinker } from '../../../core/numbers/link-numbers.ts';
import type { KnownValue } from '../../../core/numbers/number-table.ts';
import { findPeriods } from '../../../core/numbers/time/periods.ts';
import { readQuantities } from '../../../core/quantities/read-quantities.ts';
import { loadNumberTable } from '../../../scripts/corpus/load-number-table.ts';

const table = loadNumberTable();
const link = createNumberLinker(table);
const knownValue = (low: number, unit: string, more: Partial<KnownValue> = {}): KnownValue => ({
  ...{ claim: 'c', relation: 'article', observation: 'o', measure: 'm', subject: 's', low, high: low, unit },
  ...{ months: null, day: '', equivalents: [], ...more },
});
const howEqual = (text: string, known: KnownValue) => {
  const [quantity] = readQuantities(text, 'en');
  return quantity ? equalsValue(quantity, known) : 'unread';
};

describe('a number equals a known value', () => {
  test.each([
    ['$5.576 million', 'exact'],
    ['$5.58 million', 'rounded'],
    ['$6 million', 'rounded'],
    ['under $6 million', 'rounded'],
    ['$5 million', null],
    ['$5.6 billion', null],
    ['40 million yuan', 'converted'],
    ['44 million yuan', null],
    ['€5.576 million', null],
  ])('%s as 5.576 million dollars: %s', (text, expected) => {
    expect(howEqual(text, knownValue(5_576_000, 'USD'))).toBe(expected);
  });

  test.each([
    ['more than 400 GW', 'bound'],
    ['less than 500 GW', 'bound'],
    ['more than 300 GW', null],
    ['400 GW', null],
  ])('%s as 429 GW: %s', (text, expected) => {
    expect(howEqual(text, knownValue(429, 'GW'))).toBe(expected);
  });

  test('a pair of values in the dataset comes before the usual rate', () => {
    const known = knownValue(1e12, 'CNY', { equivalents: [{ unit: 'USD', amount: 138e9 }] });
    expect(howEqual('$138 billion', known)).toBe('exact');
    expect(howEqual('$100 billion', known)).toBe(null);
  });
});

describe('periods', () => {
  test.each([
    ['the three months to 31 march 2025', [0, 2, 2025]],
    ['january–march 2025', [0, 2, 2025]],
    ['from january to june 2025', [0, 5, 2025]],
    ['2025年1月至6月', [0, 5, 2025]],
    ['h1 2025', [0, 5, 2025]],
    ['the first six months of 2026', [0, 5, 2026]],
    ['the first three months of 2026', [0, 2, 2026]],
    ['in den ersten neun monaten 2026', [0, 8, 2026]],
    ['les trois premiers mois de 2026', [0, 2, 2026]],
    ['за первые шесть месяцев 2026', [0, 5, 2026]],
    ['1h 2026', [0, 5, 2026]],
    ['в мартовском отчёте', [2, 2, null]],
    ['second-quarter venture money in 2026', [3, 5, 2026]],
    ['截至2025年3月的季度', [0, 2, 2025]],
    ['2025年上半年', [0, 5, 2025]],
    ['24年の売上高', [0, 11, 2024]],
    ['截至2025年9月的一季', [6, 8, 2025]],
    ['2025年4～6月期', [3, 5, 2025]],
    ['2025년 2분기', [3, 5, 2025]],
    ['trimestre clos en mars 2025', [0, 2, 2025]],
    ['im ersten quartal 2025', [0, 2, 2025]],
    ['mid-august', [7, 7, null]],
    ['three months ended june 30, 2025', [3, 5, 2025]],
    ['october to december 2025', [9, 11, 2025]],
    ['2026年4〜6月期', [3, 5, 2026]],
    ['截至2025年6月30日止季度', [3, 5, 2025]],
    ['2025年首季', [0, 2, 2025]],
    ['四至六月', [3, 5, null]],
    ['2026년 4~6월', [3, 5, 2026]],
    ['6월 말로 끝난 분기', [3, 5, null]],
    ['за квартал, завершившийся 31 марта 2025 года', [0, 2, 2025]],
    ['во втором квартале 2025 года', [3, 5, 2025]],
    ['trimestre clos le 30 juin 2025', [3, 5, 2025]],
    ['primera mitad de 2025', [0, 5, 2025]],
    ['entre abril y junio de 2025', [3, 5, 2025]],
    ['primeiro trimestre de 2025', [0, 2, 2025]],
    ['tweede kwartaal van 2025', [3, 5, 2025]],
    ['kuartal ii-2025', [3, 5, 2025]],
    ['quý 1/2025', [0, 2, 2025]],
    ['tháng 5 năm 2026', [4, 4, 2026]],
    ['w drugim kwartale 2025', [3, 5, 2025]],
    ["2025'in ikinci çeyreğinde", [3, 5, 2025]],
  ])('%s', (text, expected) => {
    expect(findPeriods(text).map(({ from, to, year }) => [from, to, year])).toEqual([expected]);
  });
});

describe('the subject decides', () => {
  const relations = (text: string) =>
    link(text, [], { language: 'en' }).map(({ claim, relation }) => `${claim}:${relation}`);

  test.each([
    ['The final run of DeepSeek-V3 cost $5.6 million to train.', ['r1-training-cost:source']],
    ['DeepSeek trained R1 for $5.6 million.', ['r1-training-cost:article']],
    ['A house cost $5.6 million, with training room.', []],
    [
      'Palantir and Nvidia trade at 69 and 40 times sales, respectively.',
      ['palantir-price-to-sales:article', 'nvidia-price-to-sales:article'],
    ],
    ['Nvidia trades at 40 times earnings.', []],
    ['The state guidance fund put $138 billion into DeepSeek.', ['deepseek-state-funding:article']],
    ['V3, on which R1 is built, was trained for $5.6 million.', ['r1-training-cost:source']],
    ['The state guidance fund will raise $138 billion.', ['deepseek-state-funding:source']],
  ])('%s', (text, expected) => {
    expect(relations(text)).toEqual(expected);
  });

  test('tokens are no parameters', () => {
    const text = 'Hunyuan-Large has 389 billion parameters; its parameters saw 7 trillion tokens.';
    expect(link(text, [], { language: 'en' }).map(({ surface }) => surface)).toEqual([
      '389 billion parameters',
    ]);
  });

  test('a name ends where its number begins', () => {
    const text = 'Model use at Chinese companies in the first half of 2025: Qwen 17.7 per cent, Doubao 14.1.';
    const start = text.indexOf('Qwen');
    const mention = { start, end: start + 9, surface: 'Qwen 17.7', entity: 'qwen', score: 1, why: [] };
    expect(link(text, [mention], { language: 'en' }).map(({ surface }) => surface)).toEqual([
      '17.7 per cent',
      '14.1',
    ]);
  });

  test('a link says why', () => {
    const [found] = link('DeepSeek trained R1 for $5.6 million.', [], { language: 'en' });
    expect(found?.why.join('\n')).toContain('training-cost');
  });
});

test('any text is linked without throwing, and every link quotes the text', () => {
  const words = fc.constantFrom(
    'R1',
    'DeepSeek',
    'trained',
    '$5.6 million',
    '，',
    '\n',
    '\t',
    '2025',
    'Q1',
    '57.9%',
    '’',
    'İ',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(words, fc.string()), { maxLength: 20 }), (parts) => {
      const text = parts.join(' ');
      for (const { start, end, surface } of link(text, [])) expect(text.slice(start, end)).toBe(surface);
    }),
    { numRuns: 200 },
  );
});

test('the table is plain JSON', () => {
  expect(JSON.parse(JSON.stringify(table))).toEqual(table);
});

describe('from an offset on', () => {
  const before = 'DeepSeek trained V3 for $5.576 million.\n';
  const own = 'It has 671 billion parameters.';
  const start = before.indexOf('DeepSeek');
  const mentions = [
    { start, end: start + 8, surface: 'DeepSeek', entity: 'deepseek', score: 1, why: [] },
    { start: 17, end: 19, surface: 'V3', entity: 'deepseek-v3', score: 1, why: [] },
  ];
  const surfaces = (from: number) =>
    link(before + own, mentions, { language: 'en', from }).map(({ surface }) => surface.trim());

  test('only numbers after it are linked, and by what stands before', () => {
    const all = surfaces(0);
    expect(all).toContain('$5.576 million');
    const after = link(before + own, mentions, { language: 'en' }).filter(
      (each) => each.start >= before.length,
    );
    expect(link(before + own, mentions, { language: 'en', from: before.length })).toEqual(after);
    expect(surfaces(before.length)).not.toContain('$5.576 million');
  });
});
