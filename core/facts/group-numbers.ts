import type { FramedNumber } from './page-summary.ts';

/** Numbers that say the same of the same claim, together; in the order of each group's first. */
export function groupNumbers(numbers: readonly FramedNumber[]): readonly (readonly FramedNumber[])[] {
  const groups = new Map<string, FramedNumber[]>();
  for (const number of numbers) {
    const { entity, claim, relation, tone, value } = number;
    const key = JSON.stringify([entity, claim, relation, tone, value]);
    const group = groups.get(key);
    if (group) group.push(number);
    else groups.set(key, [number]);
  }
  return [...groups.values()];
}
