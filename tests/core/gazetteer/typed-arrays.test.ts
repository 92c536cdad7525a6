import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toSmallestTypedArray } from '../../../core/gazetteer/typed-arrays.ts';

test('keeps any numbers, in no more bytes than they need', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), (list) => {
      const packed = toSmallestTypedArray(list);
      expect(Array.from(packed)).toEqual(list);
      const needed = Math.max(0, ...list) > 0xffff ? 4 : Math.max(0, ...list) > 0xff ? 2 : 1;
      expect(packed.BYTES_PER_ELEMENT).toBe(needed);
    }),
  );
});
