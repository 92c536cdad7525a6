import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pack, unpack } from '../../../extension/storage/packed-arrays.ts';
import { carry } from '../carry.ts';

const array = fc.oneof(fc.uint8Array(), fc.uint16Array(), fc.uint32Array());
/** Halves of pairs too, and half of one alone. */
const text = fc.string({ unit: fc.constantFrom(...'ab"<华', '😀', '\ud83d', '\ude80', '\u2028') });
const data = fc.dictionary(
  fc.string(),
  fc.oneof(array, text, fc.nat(), fc.array(fc.string()), fc.record({ inner: array })),
);

test('typed arrays and strings come through JSON in UTF-8 as they were', () => {
  fc.assert(
    fc.property(data, (value) => {
      expect(unpack(carry(pack(value)))).toEqual(value);
    }),
  );
});

test('a part of a larger buffer takes along that part alone', () => {
  const part = Uint16Array.of(1, 2, 3, 4).subarray(1, 3);
  expect(unpack(pack({ part }))).toEqual({ part: Uint16Array.of(2, 3) });
});
