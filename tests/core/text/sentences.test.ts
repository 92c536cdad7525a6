import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findSentences } from '../../../core/text/sentences.ts';

const sentencesOf = (text: string) => findSentences(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['full stops', 'one. two! three? four', ['one. ', 'two! ', 'three? ', 'four']],
  ['closing quotes after a stop', 'he said "no." then left', ['he said "no." ', 'then left']],
  ['Chinese stops', '一。二。', ['一。', '二。', '']],
  ['bullets', 'prices • shares | bonds', ['prices • ', 'shares | ', 'bonds']],
  ['an ellipsis', 'wait… what', ['wait… ', 'what']],
])('ends a sentence after %s', (_, text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences);
});

test.each([
  ['a decimal', 'it cost 5.6 million'],
  ['an abbreviation', 'the u.s. and china'],
  ['a first letter', 'j. doe said so'],
  ['a separator inside a name', 'a|b or c•d'],
])('does not end a sentence after %s', (_, text) => {
  expect(sentencesOf(text)).toEqual([text]);
});

test('ends a sentence after a single digit', () => {
  expect(sentencesOf('in stage 2. then')).toEqual(['in stage 2. ', 'then']);
});

/** The rule as one pattern: slow, and easy to check. */
const END = /(?<![\s.(]\p{L}|^\p{L})[.!?…]["')\]»]*\s|[。！？]|\s[•|]\s/gu;

test('ends sentences exactly where the pattern matches', () => {
  const character = fc.constantFrom(...'. ! ? … " \' ) ] » 。 ！ ？ • | ( a b й 中 7 -'.split(' '), ' ', ' ');
  fc.assert(
    fc.property(fc.array(character, { maxLength: 20 }), (characters) => {
      const text = characters.join('').replace(/ +/g, ' ');
      const ends = Array.from(text.matchAll(END), (match) => match.index + match[0].length);
      expect(findSentences(text).map(({ end }) => end)).toEqual([...ends, text.length]);
    }),
    { numRuns: 20_000 },
  );
});
