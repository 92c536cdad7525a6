import fc from 'fast-check';
import { expect, it } from 'vitest';
import { chooseLabels } from '../../../core/cards/choose-labels.ts';

const px = fc.integer({ min: 0, max: 300 });
const size = fc.integer({ min: 1, max: 60 });
const place = fc
  .tuple(px, px, size, size)
  .map(([left, top, width, height]) => ({ left, top, right: left + width, bottom: top + height }));

it('writes the first label, and no two that touch', () => {
  fc.assert(
    fc.property(fc.array(place, { minLength: 1, maxLength: 12 }), (places) => {
      const chosen = chooseLabels(places);
      expect(chosen[0]).toBe(places[0]);
      for (const [index, a] of chosen.entries()) {
        for (const b of chosen.slice(index + 1)) {
          const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
          expect(apart).toBe(true);
        }
      }
    }),
  );
});

it('leaves out only what touches an earlier label', () => {
  const row = (left: number) => ({ left, right: left + 20, top: 0, bottom: 10 });
  expect(chooseLabels([row(0), row(10), row(20), row(35)])).toEqual([row(0), row(20)]);
});
