import fc from 'fast-check';
import { expect, test } from 'vitest';
import { detectMentions } from '../../../core/detection/detect-mentions.ts';
import { findName } from '../../../core/gazetteer/find-name.ts';
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
  '𠮷野家',
]);

test.each([
  ['a name', 'we asked DeepSeek today', 9],
  ['a name at the very end', 'we asked deepseek', 9],
  ['a short name', 'so R1, then', 3],
  ['a name joined to the text of the previous node', 'byDeepSeek', 2],
  ['a name joined to the text of the next node', 'DeepSeektoday', 0],
  ['soft hyphens and zero-width characters', 'a Deep\u00adSe\u200bek', 2],
  ['ignored characters among the first letters', 'a D\u00ade\u200b\u200bepSeek', 2],
  ['a line break and spaces inside a name', 'Hugging \n   Face', 0],
  ['spaces among the first letters', 'of US \n   chip rules', 3],
  ['full-width letters', 'ｄｅｅｐｓｅｅｋ', 0],
  ['a hyphen for a space', 'hugging\u2011face', 0],
  ['Chinese without spaces', '我买了华为手机', 3],
  ['a name after an emoji', '🚀DeepSeek', 2],
  ['mathematical letters', '𝗗𝗲𝗲𝗽𝗦𝗲𝗲𝗸', 0],
  ['a name with a surrogate pair', '在𠮷野家吃饭', 1],
  ['a name after a number', '300AI+', 3],
  ['a name after the first word of another name', 'US DeepSeek', 3],
])('finds %s', (_, text, at) => {
  expect(findName(text, 0, names)).toBe(at);
});

test.each([
  ['text without a name', 'nothing to see here, 什么都没有'],
  ['half a name', 'Hugging nobody'],
  ['empty text', ''],
  ['emoji alone', '😀😃🚀'],
])('finds nothing in %s', (_, text) => {
  expect(findName(text, 0, names)).toBe(-1);
});

test('starts at the given offset and ignores earlier names', () => {
  const text = 'DeepSeek and R1';
  expect(findName(text, 1, names)).toBe(13);
  expect(findName(text, 14, names)).toBe(-1);
});

test.each(['in deepseek', 'an r1'])('finds the name of the worked example: %s', (text) => {
  expect(findName(text, 0, gazetteerOf(['deepseek', 'r1']))).toBe(3);
});

const ALPHABET = 'abc1 +华为ア';
const name = fc.string({ unit: fc.constantFrom(...ALPHABET), minLength: 1, maxLength: 9 });
/** Names, some of them parts of others, and a text made of names, parts of names and single characters. */
function namesAndText(units: readonly string[]) {
  return fc.array(name, { minLength: 1, maxLength: 5 }).chain((wholes) => {
    const joined = wholes.join('');
    const part = fc
      .tuple(fc.nat(joined.length), fc.integer({ min: 1, max: 9 }))
      .map(([from, length]) => joined.slice(from, from + length));
    const parts = fc.array(part, { maxLength: 4 });
    const pieces = fc.array(fc.oneof(part, fc.constantFrom(...wholes), fc.constantFrom(...units)), {
      maxLength: 12,
    });
    return fc.tuple(
      parts.map((more) => [...wholes, ...more]),
      pieces.map((list) => list.join('')),
    );
  });
}

test('never skips the start of a mention', () => {
  fc.assert(
    fc.property(namesAndText([...'abcA1 -+.华为ア\u00ad\n', '😀', '𝗮']), ([list, whole]) => {
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

test('finds exactly the offsets at which a naive search finds a name', () => {
  const fold = (value: string) => value.normalize('NFKC').toLowerCase().replace(/[\n-]/g, ' ');
  const isNameAt = (list: readonly string[], whole: string, at: number) => {
    if (whole[at] === '\u00ad') return false;
    const rest = fold(whole.slice(at)).replaceAll('\u00ad', '').replace(/ +/g, ' ');
    return list.some((name) => {
      const plain = fold(name).trim().replace(/ +/g, ' ');
      return plain !== '' && rest.startsWith(plain);
    });
  };
  fc.assert(
    fc.property(namesAndText([...'abcA1 -+.华为ア\u00ad\n']), ([list, whole]) => {
      const gazetteer = gazetteerOf(list);
      const found: number[] = [];
      for (let at = findName(whole, 0, gazetteer); at >= 0; at = findName(whole, at + 1, gazetteer))
        found.push(at);
      const expected = Array.from(whole, (_, at) => at).filter((at) => isNameAt(list, whole, at));
      expect(found.filter((at) => whole[at] !== '\u00ad')).toEqual(expected);
    }),
    { numRuns: 2000 },
  );
});
