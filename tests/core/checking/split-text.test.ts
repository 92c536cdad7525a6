import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitText } from '../../../core/checking/split-text.ts';

test('marked pieces stand where they are, with what they are', () => {
  const text = 'R1 cost $6m.';
  const marked = [
    { start: 8, end: 11, number: 0 },
    { start: 0, end: 2, name: 3 },
  ];
  expect(splitText(text, marked)).toEqual([
    { text: 'R1', start: 0, name: 3 },
    { text: ' cost ', start: 2 },
    { text: '$6m', start: 8, number: 0 },
    { text: '.', start: 11 },
  ]);
});

test('of two that overlap, the first one listed stays', () => {
  const marked = [
    { start: 2, end: 6, number: 0 },
    { start: 0, end: 3, name: 0 },
  ];
  expect(splitText('abcdefgh', marked).map(({ text }) => text)).toEqual(['ab', 'cdef', 'gh']);
});

test('the pieces of any text are the whole text, in order', () => {
  const span = fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 8 }));
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), fc.array(span, { maxLength: 8 }), (text, spans) => {
      const marked = spans
        .map(([start, length]) => ({ start, end: start + length, name: 0 }))
        .filter(({ end }) => end <= text.length);
      const pieces = splitText(text, marked);
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      for (const piece of pieces) expect(text.startsWith(piece.text, piece.start)).toBe(true);
    }),
  );
});
