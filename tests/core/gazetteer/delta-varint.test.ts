import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeDeltaVarint, encodeDeltaVarint } from '../../../core/gazetteer/delta-varint.ts';

test('decodes what it encoded, for any ascending numbers', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.nat(), fc.nat(300))), (list) => {
      const ascending = list.sort((a, b) => a - b);
      expect(Array.from(decodeDeltaVarint(encodeDeltaVarint(ascending)))).toEqual(ascending);
    }),
  );
});

test('takes one byte for a small difference and five for the largest', () => {
  expect(encodeDeltaVarint([3, 3, 130, 0x7fff_ffff])).toHaveLength(3 + 5);
});

test('encodes the example in the description of the format', () => {
  expect([...encodeDeltaVarint([3, 3, 130, 70_000])]).toEqual([0x03, 0x00, 0x7f, 0xee, 0xa1, 0x04]);
});
