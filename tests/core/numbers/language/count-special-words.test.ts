import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSpecialWordCounter } from '../../../../core/numbers/language/count-special-words.ts';
import { plainWords } from '../../../../core/numbers/language/plain-words.ts';

const count = createSpecialWordCounter(plainWords());

test.each([
  ['the company says that it cost only about that much', 0],
  ['a belgian insurer has set it aside for its claims staff', 4],
  ['laut dem bericht hat das unternehmen nur so viel ausgegeben', 0],
  ['la empresa asegura que costó apenas', 0],
  ['компания утверждает, что это стоило', 0],
  ['据报道，成本仅为', 0],
  ['某市教育局采购教师', 5],
  ['費用はわずかとされる', 0],
  ['個人情報をめぐり罰金を科された', 4],
  ['비용은 불과하다고 밝혔다', 0],
  ['정부는 대응 인력에', 3],
])('%s: %i special words', (text, expected) => {
  expect(count(text)).toBe(expected);
});

test('a text has no more special words than letters, and none if it has no letters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      // ㋐ is written with a letter, though it is none.
      const letters =
        text.match(/[\p{L}\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Hangul}\p{sc=Han}\p{sc=Katakana}]/gu)?.length ?? 0;
      expect(count(text)).toBeLessThanOrEqual(letters);
    }),
  );
});

test('without any plain words, every word of two letters is special', () => {
  const countAll = createSpecialWordCounter({ spaced: [], unspaced: [] });
  expect(countAll('a word is a word')).toBe(3);
});
