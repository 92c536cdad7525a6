import { expect, test } from 'vitest';
import type { PassageQuestion } from '../../core/page-numbers/link-passage.ts';
import { createNumberAnswers } from '../../extension/answer-numbers.ts';
import { loadNumberTable } from '../../scripts/corpus/load-number-table.ts';

const TABLE = loadNumberTable();

function about(sum: string): PassageQuestion {
  const text = `DeepSeek R1 cost ${sum} to train.`;
  return {
    text,
    start: 0,
    names: [{ start: 0, end: 11, entity: 'deepseek-r1' }],
    language: 'en',
    pageDate: null,
  };
}

test('each question has its answer, in order, and the table is read once', async () => {
  let reads = 0;
  const numbers = createNumberAnswers(async () => {
    reads += 1;
    return TABLE;
  });
  const answers = await numbers.answer([about('$5.6 million'), about('nothing'), about('$5.6m')]);
  expect(answers.map((each) => each.numbers.map(({ surface }) => surface))).toEqual([
    ['$5.6 million'],
    [],
    ['$5.6m'],
  ]);
  await numbers.answer([about('$5.6 million')]);
  expect(reads).toBe(1);
});

test('a table that cannot be read is an error, and is read again for the next question', async () => {
  let reads = 0;
  const numbers = createNumberAnswers(async () => {
    reads += 1;
    if (reads === 1) throw new Error('no facts');
    return TABLE;
  });
  await expect(numbers.answer([about('$5.6 million')])).rejects.toThrow('no facts');
  expect((await numbers.answer([about('$5.6 million')]))[0]?.numbers).toHaveLength(1);
});

test('another table holds from the next question on', async () => {
  const numbers = createNumberAnswers(async () => TABLE);
  numbers.setTable({ ...TABLE, version: 'without values', values: [], topics: [] });
  expect((await numbers.answer([about('$5.6 million')]))[0]).toEqual({ numbers: [], unchecked: 1 });
  numbers.setTable(TABLE);
  expect((await numbers.answer([about('$5.6 million')]))[0]?.numbers).toHaveLength(1);
});

test('a table that is set while another is being read is not replaced by it', async () => {
  let arrive: (table: typeof TABLE) => void = () => undefined;
  const numbers = createNumberAnswers(
    () =>
      new Promise((resolve) => {
        arrive = resolve;
      }),
  );
  const answer = numbers.answer([about('$5.6 million')]);
  numbers.setTable(TABLE);
  arrive({ ...TABLE, version: 'of before', values: [], topics: [] });
  expect((await answer)[0]?.numbers).toHaveLength(1);
  expect((await numbers.answer([about('$5.6 million')]))[0]?.numbers).toHaveLength(1);
});

test('other work goes on between the passages of a long question', async () => {
  const numbers = createNumberAnswers(async () => TABLE);
  let turns = 0;
  const timer = setInterval(() => {
    turns += 1;
  });
  await numbers.answer(Array.from({ length: 400 }, () => about('$5.6 million')));
  clearInterval(timer);
  expect(turns).toBeGreaterThan(1);
});
