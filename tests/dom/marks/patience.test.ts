import { expect, test } from 'vitest';
import { createPatience } from '../../../dom/marks/painting/patience.ts';

/** The seconds at which damage is repaired when it is looked for each second. */
function repairsAt(isDamagedAt: (second: number) => boolean, seconds: number): number[] {
  let second = 0;
  const patience = createPatience(() => second * 1000);
  const repairs: number[] = [];
  for (; second < seconds; second++) if (patience.allows(isDamagedAt(second))) repairs.push(second);
  return repairs;
}

test('damage now and then is always repaired at once', () => {
  expect(repairsAt((second) => second % 20 === 0, 1000)).toHaveLength(50);
});

test('a page that does its damage without end is left alone after twelve repairs', () => {
  const repairs = repairsAt(() => true, 5000);
  expect(repairs).toHaveLength(12);
  expect(repairs.at(-1)).toBeLessThan(300);
});

test('a page that was left alone is trusted again once it has let the marks be', () => {
  const repairs = repairsAt((second) => second < 1000 || second === 1010, 1100);
  expect(repairs.at(-1)).toBe(1010);
});
