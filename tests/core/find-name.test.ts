import fc from 'fast-check';
import { expect, test } from 'vitest';
import { detectMentions } from '../../core/detect-mentions.ts';
import { findName } from '../../core/find-name.ts';
import { gazetteerOf } from './small-gazetteer.ts';

const names = gazetteerOf([
  'DeepSeek',
  'Hugging Face',
  'R1',
  'AI+',
  'US chip rules',
  '华为',
  'アリババ',
  '9988.HK',
]);

test.each([
  ['a name', 'we asked DeepSeek today', 9],
  ['a name at the very end', 'we asked deepseek', 9],
  ['a short name', 'so R1, then', 3],
  ['a name glued to the text of the node before', 'byDeepSeek', 2],
  ['a name glued to the text of the node after', 'DeepSeektoday', 0],
  ['soft hyphens and zero-width characters', 'a Deep\u00adSe\u200bek', 2],
  ['such characters among its first letters', 'a D\u00ade\u200b\u200bepSeek', 2],
  ['a line break and spaces inside a name', 'Hugging \n   Face', 0],
  ['spaces among its first letters', 'of US \n   chip rules', 3],
  ['full-width letters', 'ｄｅｅｐｓｅｅｋ', 0],
  ['a hyphen for a space', 'hugging\u2011face', 0],
  ['Chinese without spaces', '我买了华为手机', 3],
  ['a name after an emoji', '🚀DeepSeek', 2],
  ['mathematical letters', '𝗗𝗲𝗲𝗽𝗦𝗲𝗲𝗸', 0],
  ['a name after a number', '300AI+', 3],
  ['a name after the first word of another', 'US DeepSeek', 3],
])('finds %s', (_, text, at) => {
  expect(findName(text, 0, names)).toBe(at);
});

test.each([
  ['text without a name', 'nothing to see here, 什么都没有'],
  ['half a name', 'Hugging nobody'],
  ['nothing', ''],
  ['emoji alone', '😀😃🚀'],
])('finds nothing in %s', (_, text) => {
  expect(findName(text, 0, names)).toBe(-1);
});

test('goes on after a name, and finds none that begins before', () => {
  const text = 'DeepSeek and R1';
  expect(findName(text, 1, names)).toBe(13);
  expect(findName(text, 14, names)).toBe(-1);
});

const letters = fc.constantFrom(...'abcA1 -+.华为ア\u00ad\n', '😀', '𝗮');
const text = fc.string({ unit: letters, maxLength: 24 });
const nameList = fc.array(
  fc.string({ unit: fc.constantFrom(...'abc1 +华为ア'), minLength: 1, maxLength: 7 }),
  { minLength: 1, maxLength: 8 },
);

test('never misses a mention, nor finds it too late', () => {
  fc.assert(
    fc.property(nameList, text, (list, whole) => {
      const gazetteer = gazetteerOf(list);
      for (const { start } of detectMentions(whole, gazetteer)) {
        for (let at = -1; at < start; ) {
          at = findName(whole, at + 1, gazetteer);
          expect(at).toBeGreaterThanOrEqual(0);
          if (at >= start) expect(at).toBe(start);
        }
      }
    }),
    { numRuns: 2000 },
  );
});

test('finds exactly the places at which a plain search finds a name', () => {
  const fold = (value: string) => value.normalize('NFKC').toLowerCase().replace(/[\n-]/g, ' ');
  const isNameAt = (list: readonly string[], whole: string, at: number) => {
    if (whole[at] === '\u00ad') return false;
    const rest = fold(whole.slice(at)).replaceAll('\u00ad', '').replace(/ +/g, ' ');
    return list.some((name) => {
      const plain = fold(name).trim().replace(/ +/g, ' ');
      return plain !== '' && rest.startsWith(plain);
    });
  };
  const plainText = fc.string({ unit: fc.constantFrom(...'abcA1 -+.华为ア\u00ad\n'), maxLength: 24 });
  fc.assert(
    fc.property(nameList, plainText, (list, whole) => {
      const gazetteer = gazetteerOf(list);
      const found: number[] = [];
      for (let at = findName(whole, 0, gazetteer); at >= 0; at = findName(whole, at + 1, gazetteer))
        found.push(at);
      const places = Array.from(whole, (_, at) => at).filter((at) => isNameAt(list, whole, at));
      expect(found.filter((at) => whole[at] !== '\u00ad')).toEqual(places);
    }),
    { numRuns: 2000 },
  );
});
