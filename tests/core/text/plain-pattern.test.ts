import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainPattern } from '../../../core/text/plain-pattern.ts';

const LETTERS = [...'aZéßłЖжΩ中国かナ한א文'];
const OTHERS = [...' 0.,-—’·、。「」€\n'];
const text = fc.array(fc.constantFrom(...LETTERS, ...OTHERS), { maxLength: 12 }).map((all) => all.join(''));

test.each([
  /\p{L}+/gu,
  /(?<!\p{L})[\p{L}'-]{2,}/gu,
  /[^\p{L}\d]+/gu,
  /(?:a|Ж)\p{L}*\.$/giu,
  /\b[^\s\]\p{L}]|\\\p{L}/gu,
])('%s finds the same without Unicode classes', (pattern) => {
  const plain = plainPattern(pattern.source, pattern.flags.replace('u', ''));
  expect(plain.unicode).toBe(false);
  fc.assert(
    fc.property(text, (each) => {
      expect(each.match(plain)).toEqual(each.match(pattern));
    }),
  );
});

test('letters of other scripts, and the signs around them, are told apart', () => {
  const isLetter = plainPattern(String.raw`^\p{L}$`);
  for (const letter of LETTERS) expect([letter, isLetter.test(letter)]).toEqual([letter, true]);
  for (const sign of OTHERS) expect([sign, isLetter.test(sign)]).toEqual([sign, false]);
});
