import { describe, expect, test } from 'vitest';
import { FRAME_ANSWERS } from '../../../core/messages/frame-answers.ts';

type Name = keyof typeof FRAME_ANSWERS;

const cost = { totalMs: 12.5, budgetMs: 1500, isPaused: false };
const quote = { sentence: 'R1 cost $5.6 million.', start: 8, end: 20 };
const number = {
  id: 0,
  claim: 'r1-training-cost',
  relation: 'article',
  tone: 'warned',
  value: '5.6e6 USD',
  quote,
};
const numbers = { numbers: [{ ...number, entity: 'deepseek-r1' }], unchecked: 3 };
const none = { numbers: [], unchecked: 0 };
const place = { hasMentions: true, movedAt: 0, nearest: null, focus: null };
const link = { box: { left: -5, top: 0, right: 300, bottom: 150.5 }, around: { width: 800, height: 600 } };

const problemOf = (name: Name, answer: unknown) => FRAME_ANSWERS[name](answer, 'the answer');

test.each<[Name, unknown]>([
  ['readFrame', { counts: {}, numbers: none, cost }],
  ['readFrame', { counts: { deepseek: 3, 'gpt-4': 1 }, numbers, cost }],
  ['getReadingPlace', place],
  ['getReadingPlace', { ...place, nearest: 'ring', focus: 'here' }],
  ['getReadingPlace', { ...place, movedAt: 1_764_000_000_000.5, focus: 12 }],
  ['linkOnPath', null],
  ['linkOnPath', { depth: 0, link }],
  ['receiveFrameReport', null],
  ['receiveFrameReport', true],
  ['pinCard', false],
  ['resumePage', undefined],
  ['regainFocus', null],
])('%s may answer %o', (name, answer) => {
  expect(problemOf(name, answer)).toBeNull();
});

describe('refused, with a reason', () => {
  test.each<[Name, unknown, string]>([
    ['readFrame', null, 'the answer must be an object'],
    ['readFrame', { counts: [], cost }, 'the answer.counts must be an object'],
    ['readFrame', { counts: { deepseek: -1 }, cost }, 'the answer.counts.deepseek must be a whole number'],
    ['readFrame', { counts: { deepseek: '3' }, cost }, 'the answer.counts.deepseek must be a whole number'],
    ['readFrame', { counts: { '<b>': 1 }, cost }, 'a key of the answer.counts has a character'],
    ['readFrame', { counts: JSON.parse('{"__proto__":1}'), cost }, 'a key of the answer.counts has'],
    ['readFrame', { counts: { ['x'.repeat(101)]: 1 }, cost }, 'a key of the answer.counts must have at most'],
    [
      'readFrame',
      { counts: {}, numbers: none, cost: { ...cost, totalMs: -1 } },
      'the answer.cost.totalMs must not be',
    ],
    [
      'readFrame',
      { counts: {}, numbers: none, cost: { ...cost, totalMs: null } },
      'the answer.cost.totalMs must be a finite',
    ],
    ['readFrame', { counts: {}, cost }, 'the answer.numbers must be an object'],
    [
      'readFrame',
      { counts: {}, numbers: { ...none, unchecked: -1 }, cost },
      'the answer.numbers.unchecked must be a whole number',
    ],
    [
      'readFrame',
      { counts: {}, numbers: { ...none, numbers: [{ ...number, entity: '<b>' }] }, cost },
      'the answer.numbers.numbers[0].entity has a character',
    ],
    ['readFrame', { counts: {}, cost, more: 1 }, 'the answer has the unknown field “more”'],
    ['getReadingPlace', { ...place, nearest: 'far' }, 'the answer.nearest must be one of ring, pointer'],
    ['getReadingPlace', { ...place, focus: 'there' }, 'the answer.focus must be one of here, or'],
    ['linkOnPath', { depth: 0, link: { ...link, box: null } }, 'the answer.link.box must be an object'],
    ['linkOnPath', { depth: 0.5, link }, 'the answer.depth must be a whole number'],
    ['stepMention', 'yes', 'the answer must be true or false'],
    ['applyRejection', 'x'.repeat(1000), 'the answer must be empty'],
  ])('%s answers %o', (name, answer, problem) => {
    expect(problemOf(name, answer)).toContain(problem);
  });

  test('more entities than a frame can mention', () => {
    const counts = Object.fromEntries(Array.from({ length: 100_001 }, (_, n) => [`e${n}`, 1]));
    expect(problemOf('readFrame', { counts, cost })).toBe(
      'the answer.counts must have at most 100000 entries',
    );
  });
});
