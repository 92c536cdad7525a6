import { expect, test } from 'vitest';
import { createSequence } from '../../../extension/async/sequence.ts';

test('each task starts when the previous one has ended, even if that failed', async () => {
  const inSequence = createSequence();
  const log: string[] = [];
  const step = (name: string, fails = false) =>
    inSequence(async () => {
      log.push(`${name} begins`);
      await new Promise((resolve) => setTimeout(resolve));
      log.push(`${name} ends`);
      if (fails) throw new Error(name);
      return name;
    });
  const outcomes = await Promise.allSettled([step('a'), step('b', true), step('c')]);
  expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});
