import { expect, test } from 'vitest';
import { expandAliases, expandAlternatives } from '../../../data/schema/expand-alternatives.ts';

test.each([
  ['DeepSeek', ['DeepSeek']],
  ['{US|American} controls', ['US controls', 'American controls']],
  [
    '{|chip }export {controls|curbs}',
    ['export controls', 'export curbs', 'chip export controls', 'chip export curbs'],
  ],
])('%s stands for all alternatives', (pattern, forms) => {
  expect(expandAlternatives(pattern)).toEqual(forms);
});

test('aliases keep their language', () => {
  expect(expandAliases({ en: ['{a|b}', 'c'], ja: ['d'] })).toEqual({ en: ['a', 'b', 'c'], ja: ['d'] });
});
