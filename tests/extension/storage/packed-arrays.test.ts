import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pack, unpack } from '../../../extension/storage/packed-arrays.ts';
import { carry } from '../carry.ts';

const array = fc.oneof(fc.uint8Array(), fc.uint16Array(), fc.uint32Array());
/** With surrogate pairs and a lone surrogate. */
const text = fc.string({ unit: fc.constantFrom(...'ab"<华', '😀', '\ud83d', '\ude80', '\u2028') });
const data = fc.dictionary(
  fc.string(),
  fc.oneof(array, text, fc.nat(), fc.array(fc.string()), fc.record({ inner: array })),
);

test('typed arrays and strings survive JSON in UTF-8', () => {
  fc.assert(
    fc.property(data, (value) => {
      expect(unpack(carry(pack(value)))).toEqual(value);
    }),
  );
});

test('a view of a larger buffer packs only its own part', () => {
  const part = Uint16Array.of(1, 2, 3, 4).subarray(1, 3);
  expect(unpack(pack({ part }))).toEqual({ part: Uint16Array.of(2, 3) });
});
