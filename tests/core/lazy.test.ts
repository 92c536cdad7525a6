import { expect, test } from 'vitest';
import { createLazy } from '../../core/lazy.ts';

test('callers share one load, and a load that failed is tried again', async () => {
  let loads = 0;
  const read = createLazy(async () => {
    loads += 1;
    if (loads === 1) throw new Error('busy');
    return loads;
  });
  const first = await Promise.allSettled([read(), read()]);
  expect(first.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await Promise.all([read(), read()])).toEqual([2, 2]);
  expect(await read()).toBe(2);
});
