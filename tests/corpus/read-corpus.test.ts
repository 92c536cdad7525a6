import { expect, test } from 'vitest';
import { readCorpus } from '../../scripts/corpus/read-corpus.ts';

const ONE = '## one en | a case\nText of one.';
const TWO = '## two de | another\nText of two.';

test('cases are parted by empty lines', () => {
  expect(readCorpus(`${ONE}\n\n${TWO}\n`).map(({ id, text }) => [id, text])).toEqual([
    ['one', 'Text of one.'],
    ['two', 'Text of two.'],
  ]);
});

test('a case without an empty line before it is an error that names it', () => {
  expect(() => readCorpus(`${ONE}\n${TWO}\n`)).toThrow('put an empty line before "## two de | another"');
});

test('a text without a header is an error that names it', () => {
  expect(() => readCorpus('Just a text.')).toThrow('"Just a text." is not a case header');
});
