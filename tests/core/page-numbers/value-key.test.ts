import { expect, test } from 'vitest';
import { valueKey } from '../../../core/page-numbers/value-key.ts';
import { readQuantities } from '../../../core/quantities/read-quantities.ts';

const keysOf = (...texts: readonly string[]) =>
  new Set(
    texts.map((text) =>
      readQuantities(text, /[万亿]/.test(text) ? 'zh' : 'en')
        .map(valueKey)
        .join(),
    ),
  );

test('one value has one key, however it is written', () => {
  expect(keysOf('$5.6 million', '$5.6m', '5.6 million dollars', '560万美元', 'US$5,600,000')).toHaveProperty(
    'size',
    1,
  );
  expect(keysOf('4.29亿千瓦', '429 GW')).toHaveProperty('size', 1);
  expect(keysOf('35%', '35 per cent')).toHaveProperty('size', 1);
});

test('other values, units and ranges have other keys', () => {
  expect(
    keysOf('$5.6 million', '$5.7 million', '5.6 million yuan', '5.6%', '$5.6 to $5.7 million').size,
  ).toBe(5);
});
