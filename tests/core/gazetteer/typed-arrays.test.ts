import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  decodeDeltaVarint,
  encodeDeltaVarint,
  toSmallestTypedArray,
} from '../../../core/gazetteer/typed-arrays.ts';

test('packs any numbers, in no more bytes than they need', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), (list) => {
      const packed = toSmallestTypedArray(list);
      expect(Array.from(packed)).toEqual(list);
      const needed = Math.max(0, ...list) > 0xffff ? 4 : Math.max(0, ...list) > 0xff ? 2 : 1;
      expect(packed.BYTES_PER_ELEMENT).toBe(needed);
    }),
  );
});

test('packs ascending numbers by their differences', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.nat(), fc.nat(300))), (list) => {
      const ascending = list.sort((a, b) => a - b);
      expect(Array.from(decodeDeltaVarint(encodeDeltaVarint(ascending)))).toEqual(ascending);
    }),
  );
  expect(encodeDeltaVarint([3, 3, 130, 0x7fff_ffff])).toHaveLength(3 + 5);
});
