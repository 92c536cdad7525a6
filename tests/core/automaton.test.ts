import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findMatch, hasMatch } from '../../core/automaton.ts';
import { detectMentions } from '../../core/detect-mentions.ts';
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
  ['a name', ['we asked DeepSeek today']],
  ['a name at the very end', ['we asked deepseek']],
  ['a short name', ['so R1, then']],
  ['a name cut by the edges of text nodes', ['D', 'eep', '', 'Se', 'ek']],
  ['a name that begins at an edge, the word before it glued', ['by', 'DeepSeek']],
  ['a name that ends at an edge, the word after it glued', ['DeepSeek', 'today']],
  ['a short name cut in two', ['by R', '1']],
  ['soft hyphens and zero-width characters', ['Deep\u00adSe\u200bek']],
  ['a line break and spaces inside a name', ['Hugging \n   Face']],
  ['white space on both sides of an edge', ['Hugging ', ' Face']],
  ['full-width letters', ['ｄｅｅｐｓｅｅｋ']],
  ['a hyphen for a space', ['hugging\u2011face']],
  ['Chinese without spaces', ['我买了华为手机']],
  ['a name after an emoji', ['🚀DeepSeek']],
  ['mathematical letters', ['𝗗𝗲𝗲𝗽𝗦𝗲𝗲𝗸']],
  ['a name after a number', ['300AI+']],
  ['a name after the first word of another', ['US DeepSeek']],
])('says yes to %s', (_, texts) => {
  expect(hasMatch(texts, names)).toBe(true);
});

test.each([
  ['text without a name', ['nothing to see here, 什么都没有']],
  ['the inside of a word', ['undeepseek CAR1 xR1']],
  ['a short name at the head of a longer word', ['R1x is not it']],
  ['half a name', ['Hugging', ' nobody']],
  ['nothing', []],
  ['emoji alone', ['😀😃🚀']],
])('says no to %s', (_, texts) => {
  expect(hasMatch(texts, names)).toBe(false);
});

test('tells in which text the name begins or goes on', () => {
  const texts = ['nothing', 'here', 'but Deep', 'Seek', 'and R1'];
  const at = findMatch(texts, 0, texts.length, names);
  expect([2, 3]).toContain(at);
  expect(findMatch(texts, 4, texts.length, names)).toBe(4);
  expect(findMatch(texts, 0, 2, names)).toBe(-1);
});

const letters = fc.constantFrom(
  'a',
  'b',
  'c',
  'A',
  '1',
  ' ',
  '-',
  '+',
  '.',
  '华',
  '为',
  'ア',
  '\u00ad',
  '😀',
  '\n',
);
const text = fc.string({ unit: letters, maxLength: 24 });
const nameList = fc.array(
  fc.string({
    unit: fc.constantFrom('a', 'b', 'c', '1', ' ', '+', '华', '为', 'ア'),
    minLength: 1,
    maxLength: 5,
  }),
  {
    minLength: 1,
    maxLength: 8,
  },
);

test('never says no to a text with a mention, however the text is cut', () => {
  fc.assert(
    fc.property(nameList, text, fc.array(fc.nat(24), { maxLength: 3 }), (list, whole, cuts) => {
      const gazetteer = gazetteerOf(list);
      if (detectMentions(whole, gazetteer).length === 0) return;
      const ends = [...new Set([...cuts.filter((cut) => cut < whole.length), whole.length])].sort(
        (a, b) => a - b,
      );
      const texts = ends.map((end, i) => whole.slice(ends[i - 1] ?? 0, end));
      expect(hasMatch(texts, gazetteer)).toBe(true);
    }),
    { numRuns: 3000 },
  );
});

test('says no where no name occurs even without its boundaries', () => {
  const plain = (value: string) =>
    value
      .toLowerCase()
      .replace(/\u00ad/g, '')
      .replace(/[\s-]+/g, ' ');
  fc.assert(
    fc.property(nameList, text, (list, whole) => {
      if (list.some((name) => plain(name).trim() !== '' && plain(whole).includes(plain(name).trim()))) return;
      expect(hasMatch([whole], gazetteerOf(list))).toBe(false);
    }),
    { numRuns: 3000 },
  );
});
