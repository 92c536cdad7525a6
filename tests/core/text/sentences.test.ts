import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findSentences } from '../../../core/text/sentences.ts';

const sentencesOf = (text: string) => findSentences(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['full stops', 'one. two! three? four', ['one. ', 'two! ', 'three? ', 'four']],
  ['what closes after them', 'he said "no." then left', ['he said "no." ', 'then left']],
  ['chinese ones', '一。二。', ['一。', '二。', '']],
  ['bullets', 'prices • shares | bonds', ['prices • ', 'shares | ', 'bonds']],
  ['an ellipsis', 'wait… what', ['wait… ', 'what']],
])('%s end a sentence', (_, text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences);
});

test.each([
  ['a decimal', 'it cost 5.6 million'],
  ['an abbreviation', 'the u.s. and china'],
  ['a first letter', 'j. doe said so'],
  ['a sign in a name', 'a|b or c•d'],
])('%s ends none', (_, text) => {
  expect(sentencesOf(text)).toEqual([text]);
});

test('a digit is no initial', () => {
  expect(sentencesOf('in stage 2. then')).toEqual(['in stage 2. ', 'then']);
});

/** The rule in one pattern: slow, and plain to see. */
const END = /(?<![\s.(]\p{L}|^\p{L})[.!?…]["')\]»]*\s|[。！？]|\s[•|]\s/gu;

test('ends sentences where the pattern does', () => {
  const sign = fc.constantFrom(...'. ! ? … " \' ) ] » 。 ！ ？ • | ( a b й 中 7 -'.split(' '), ' ', ' ');
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 20 }), (signs) => {
      const text = signs.join('').replace(/ +/g, ' ');
      const ends = Array.from(text.matchAll(END), (match) => match.index + match[0].length);
      expect(findSentences(text).map(({ end }) => end)).toEqual([...ends, text.length]);
    }),
    { numRuns: 20_000 },
  );
});
