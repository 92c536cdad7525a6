import { expect, test } from 'vitest';
import { loadNumberTable } from '../../scripts/corpus/load-number-table.ts';

test('no word of a measure stands beside one that finds it anyway', () => {
  const lists = loadNumberTable().topics.flatMap(({ says, names, own, not }) =>
    [says, names, own, not].map((words) => words.split('|')),
  );
  const twice = lists.flatMap((words) => {
    const beginnings = words.filter((word) => /^\p{L}+\*$/u.test(word)).map((word) => word.slice(0, -1));
    return words.filter(
      (word) =>
        /^\p{L}+\*?$/u.test(word) &&
        beginnings.some((begin) => word !== `${begin}*` && word.replace('*', '').startsWith(begin)),
    );
  });
  expect(lists.flat().length).toBeGreaterThan(1000);
  expect(twice).toEqual([]);
});
