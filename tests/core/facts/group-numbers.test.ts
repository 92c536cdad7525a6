import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupNumbers } from '../../../core/facts/group-numbers.ts';
import type { FramedNumber } from '../../../core/facts/page-summary.ts';

const NUMBER: FramedNumber = {
  id: 1,
  frameId: 0,
  entity: 'deepseek-r1',
  claim: 'r1-training-cost',
  relation: 'article',
  tone: 'warned',
  value: '5600000 USD',
  quote: { sentence: '$5.6 million', start: 0, end: 12 },
};

test('numbers that say the same are together, whatever frame and sentence they are in', () => {
  const again = { ...NUMBER, id: 2, frameId: 4, quote: { sentence: '$5.6m', start: 0, end: 5 } };
  const other = { ...NUMBER, id: 3, value: '294000 USD' };
  expect(groupNumbers([NUMBER, other, again])).toEqual([[NUMBER, again], [other]]);
});

test.each([
  { claim: 'other' },
  { relation: 'source' as const },
  { entity: 'deepseek' },
  { value: '5600000 CNY' },
])('numbers that differ in %o are apart', (more) => {
  expect(groupNumbers([NUMBER, { ...NUMBER, ...more }])).toHaveLength(2);
});

test('no number is lost or changes its order within a group', () => {
  const numbers = fc.array(
    fc.record({ claim: fc.constantFrom('a', 'b'), value: fc.constantFrom('1 x', '2 x') }).map((more) => more),
  );
  fc.assert(
    fc.property(numbers, (list) => {
      const all = list.map((more, id) => ({ ...NUMBER, ...more, id }));
      const groups = groupNumbers(all);
      expect(groups.flat().sort((a, b) => a.id - b.id)).toEqual(all);
      for (const group of groups) {
        expect(new Set(group.map(({ claim, value }) => `${claim} ${value}`)).size).toBe(1);
        expect(group).toEqual([...group].sort((a, b) => a.id - b.id));
      }
    }),
  );
});
