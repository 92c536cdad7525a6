import { expect, test } from 'vitest';
import { answerJsonLines } from '../../scripts/corpus/answer-json-lines.ts';

test('answers valid lines and reports invalid ones by number', () => {
  const mention = { start: 0, end: 1, entity: 'e', surface: 'x', score: 1, why: ['because'] };
  const { answers, problems } = answerJsonLines(
    '{"id":1,"text":"x"}\n\nnope\n{"text":"x"}\n{"id":"b","text":7}\n[1]\n{"id":"c","text":""}\n',
    (text) => (text === '' ? [] : [mention]),
  );
  expect(answers.map((line) => JSON.parse(line))).toEqual([
    { id: 1, mentions: [{ start: 0, end: 1, entity: 'e', surface: 'x', score: 1 }] },
    { id: 'c', mentions: [] },
  ]);
  expect(problems.map((problem) => problem.replace(/\(.*\)/, ''))).toEqual([
    'line 3: is not JSON ',
    'line 4: lacks "id"',
    'line 5: "text" must be a string',
    'line 6: must be an object with "id" and "text"',
  ]);
});

test('adds the numbers of a text, without their reasons, if they are asked for', () => {
  const number = { start: 1, end: 2, surface: '5', claim: 'c', relation: 'article', score: 0.9 } as const;
  const { answers } = answerJsonLines(
    '{"id":1,"text":"x5"}',
    () => [],
    () => [{ ...number, entity: null, why: ['because'] }],
  );
  expect(answers.map((line) => JSON.parse(line))).toEqual([{ id: 1, mentions: [], numbers: [number] }]);
});

test('the numbers of a line are read as of its date', () => {
  const dates: (string | undefined)[] = [];
  const { answers, problems } = answerJsonLines(
    [
      '{"id":1,"text":"","date":"2025-08-01"}',
      '{"id":2,"text":""}',
      '{"id":3,"text":"","date":"August"}',
    ].join('\n'),
    () => [],
    (_text, _mentions, options) => {
      dates.push(options?.pageDate);
      return [];
    },
  );
  expect(dates).toEqual(['2025-08-01', undefined]);
  expect(answers).toHaveLength(2);
  expect(problems).toEqual(['line 3: "date" must be an ISO day']);
});
