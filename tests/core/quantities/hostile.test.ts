import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mayHoldNumber } from '../../../core/quantities/may-hold-number.ts';
import { readQuantities } from '../../../core/quantities/read-quantities.ts';

const LANGUAGES = [
  undefined,
  'en',
  'de',
  'fr',
  'es',
  'pt',
  'it',
  'nl',
  'ru',
  'zh-CN',
  'zh-TW',
  'ja',
  'ko',
  'sv',
  'xx-bad_tag',
];
const PIECES = [
  ...'0 5 12 1,5 1.000 2025 % $ € ¥ . , - – ~ / : ( ) x ×'.split(' '),
  ...'million bn Mrd. milliards millones mil two half a quarter of in to bis from zwischen'.split(' '),
  ...'两 三 百 千 万 亿 兆 元 个 倍 成 点 分之 第 连续 季度 割 四半期 억 조 만 두 분기 연속'.split(' '),
  ...[' ', ' ', '\u00a0', '\n', 'GW', '千瓦', 'EFLOPS', '０', '٣', '\ud83d', 'GPT-4', 'İ'],
];
const pieces = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((list) => list.join(''));
const texts = fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ maxLength: 200 }));

test('any text is read without an exception, in order, by offsets of the text as written', () => {
  fc.assert(
    fc.property(texts, fc.constantFrom(...LANGUAGES), (text, language) => {
      let done = 0;
      for (const { start, end, value, precision } of readQuantities(text, language)) {
        expect(start).toBeGreaterThanOrEqual(done);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
        for (const one of [value].flat()) expect(Number.isFinite(one)).toBe(true);
        expect(precision).toBeGreaterThanOrEqual(0);
        done = end;
      }
    }),
    { numRuns: 1000 },
  );
});

test.each(['mil mil0', 'mil milx', 'cem mil milhas'])(
  'a scale that only begins a word is no number: “%s”',
  (text) => {
    for (const { start, end } of readQuantities(text, 'pt')) expect(text.slice(start, end)).not.toMatch(/ $/);
  },
);

test('the check before reading never rules out a text with a number', () => {
  fc.assert(
    fc.property(texts, fc.constantFrom(...LANGUAGES), (text, language) => {
      if (!mayHoldNumber(text, language)) expect(readQuantities(text, language)).toEqual([]);
    }),
  );
});

test.each([
  ['The model was released by the lab', 'en', false],
  ['Sixteen firms took it', 'en', true],
  ['für Deutschland und die Welt', 'de', false],
  ['neun Firmen', 'de', true],
  ['公司发布了模型', 'zh-CN', false],
  ['三十家公司', 'zh-CN', true],
  ['회사가 발표했다', 'ko', false],
  ['두 배로 늘었다', 'ko', true],
])('whether “%s” (%s) may hold a number: %s', (text, language, expected) => {
  expect(mayHoldNumber(text, language)).toBe(expected);
});

/** A reader whose work grows with the square of the length would not come to an end within the time of a test. */
describe.each([
  ['digits', '9'],
  ['dots', '1.'],
  ['commas', '1,'],
  ['dots alone', '.'],
  ['groups', '123 '],
  ['hyphens', '1-'],
  ['colons', '1:'],
  ['dashes', '12–'],
  ['Han digits', '三'],
  ['Han scales', '三万'],
  ['words', 'two '],
  ['joined words', 'twenty'],
  ['scales', '5 million '],
  ['letters', 'a1'],
  ['phone groups', '123-'],
  ['months', '12 May '],
  ['ranges', '1 to '],
  ['fractions', '三分之'],
])('a long text of %s', (_, piece) => {
  test('is read to its end', () => {
    const text = piece.repeat(Math.ceil(50_000 / piece.length));
    for (const language of ['en', 'fr']) {
      const end = readQuantities(text, language).at(-1)?.end ?? 0;
      expect(end).toBeLessThanOrEqual(text.length);
    }
  });
});
