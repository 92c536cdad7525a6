import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitNote } from '../../../core/cards/split-note.ts';

const LONG =
  `The report gives $5.576 million for the final run. ${'More of the same follows here. '.repeat(5)}`.trim();

test('a short note stands in full', () => {
  expect(splitNote('It is so.', false, 'en')).toEqual({ first: 'It is so.', rest: '' });
});

test('of a long note the first sentence stands, and the rest is folded', () => {
  expect(splitNote(LONG, false, 'en').first).toBe('The report gives $5.576 million for the final run.');
  const chinese = `这是第一句话。${'后面还有别的话。'.repeat(10)}`;
  expect(splitNote(chinese, false, 'zh-CN').first).toBe('这是第一句话。');
});

test('after a headline all of it is folded', () => {
  expect(splitNote('It is so.', true, 'en')).toEqual({ first: '', rest: 'It is so.' });
});

test('no word is lost', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 400 }), fc.boolean(), (note, hasHeadline) => {
      const { first, rest } = splitNote(note, hasHeadline, 'en');
      expect((first + rest).replace(/\s/g, '')).toBe(note.replace(/\s/g, ''));
    }),
  );
});
