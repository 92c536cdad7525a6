import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldName, foldText } from '../../../core/text/fold-text.ts';

test.each([
  ['capitals', 'DeepSeek', 'deepseek'],
  ['full-width letters and digits', 'ＢＲ１００', 'br100'],
  ['half-width katakana', 'ﾌｧｰｳｪｲ', 'ファーウェイ'],
  ['mathematical letters', '𝗤𝘄𝗲𝗻', 'qwen'],
  ['soft hyphen', 'Palan\u00adtir', 'palantir'],
  ['zero-width space and joiner', 'Deep\u200bSe\u200dek', 'deepseek'],
  ['all kinds of hyphens', 'a\u2010b\u2011c\u2012d\u2013e\u2212f\uff0dg', 'a-b-c-d-e-f-g'],
  ['all kinds of spaces, and runs of them', 'a\u00a0b\u3000 \n\tc', 'a b c'],
  ['typographic apostrophes', 'l’Est', "l'est"],
  ['full-width plus', '人工智能＋', '人工智能+'],
  ['Turkish capital I with dot', 'İ', 'i'],
])('folds %s', (_, written, folded) => {
  expect(foldText(written).text).toBe(folded);
});

test('treats a hyphen in a name as a space', () => {
  expect(foldName(' Qwen2.5-Max ')).toBe('qwen2.5 max');
});

test('maps offsets back across ignored characters and surrogate pairs', () => {
  const original = 'x  Pa\u00adlan\u00adtir 𝗥𝟭!';
  const folded = foldText(original);
  const at = folded.text.indexOf('palantir');
  expect(original.slice(folded.startOf(at), folded.endOf(at + 7))).toBe('Pa\u00adlan\u00adtir');
  const bold = folded.text.indexOf('r1');
  expect(original.slice(folded.startOf(bold), folded.endOf(bold + 1))).toBe('𝗥𝟭');
});

test.each(['\ud835', '\ud835x'])(
  'a lone surrogate of a mathematical letter is a unit of its own: %j',
  (original) => {
    expect(foldText(original).endOf(0)).toBe(1);
  },
);

test('maps every folded unit of any text to a span of its own, in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const folded = foldText(text);
      for (let i = 0; i < folded.text.length; i++) {
        expect(folded.endOf(i)).toBeGreaterThan(folded.startOf(i));
        expect(folded.endOf(i)).toBeLessThanOrEqual(text.length);
        if (i > 0) expect(folded.startOf(i)).toBeGreaterThanOrEqual(folded.endOf(i - 1));
      }
    }),
  );
});
