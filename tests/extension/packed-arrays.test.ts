import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pack, unpack } from '../../extension/packed-arrays.ts';

const array = fc.oneof(fc.uint8Array(), fc.uint16Array(), fc.uint32Array());
const data = fc.dictionary(
  fc.string(),
  fc.oneof(array, fc.string(), fc.nat(), fc.array(fc.string()), fc.record({ inner: array })),
);

test('typed arrays come through JSON as they were', () => {
  fc.assert(
    fc.property(data, (value) => {
      expect(unpack(JSON.parse(JSON.stringify(pack(value))))).toEqual(value);
    }),
  );
});

test('a part of a larger buffer takes along that part alone', () => {
  const part = Uint16Array.of(1, 2, 3, 4).subarray(1, 3);
  expect(unpack(pack({ part }))).toEqual({ part: Uint16Array.of(2, 3) });
});
