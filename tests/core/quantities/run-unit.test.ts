import { describe, expect, test } from 'vitest';
import { readQuantities } from '../../../core/quantities/read-quantities.ts';
import { withUnitOfRun } from '../../../core/quantities/run-unit.ts';

const unitsOf = (text: string, language: string) =>
  withUnitOfRun(readQuantities(text, language), text).map(({ value, unit }) => `${value} ${unit}`);

describe('bare numbers of a run have the unit of its first', () => {
  test.each([
    [
      'en',
      'Qwen 17.7 per cent, Doubao 14.1, DeepSeek 10.3.',
      ['17.7 percent', '14.1 percent', '10.3 percent'],
    ],
    [
      'de',
      'Auf Qwen entfielen 17,7 Prozent der Nutzung, auf Doubao 14,1 und auf DeepSeek 10,3.',
      ['17.7 percent', '14.1 percent', '10.3 percent'],
    ],
    ['zh-CN', '算力1590 EFLOPS，集群42个。', ['1590 EFLOPS', '42 none']],
    ['zh-CN', '千问17.7%、豆包14.1、DeepSeek 10.3。', ['17.7 percent', '14.1 percent', '10.3 percent']],
    ['pt', 'ficou em 13,1 vezes, e em 9,4 quando o alvo tinha ações', ['13.1 times', '9.4 times']],
    ['en', '945 TWh for the world in 2030, from 415 in 2024', ['945 TWh', '415 TWh']],
    ['ru', 'достигли 788 эксафлопс; министерство говорило о 780.', ['788 EFLOPS', '780 EFLOPS']],
  ])('%s: %s', (language, text, expected) => {
    expect(unitsOf(text, language)).toEqual(expected);
  });

  test.each([
    ['counts something', '945 TWh, and 415 engineers counted it', '415 none'],
    ['may be anything', 'It rose 17.7 per cent, to 14.', '14 none'],
    ['stands in another sentence', 'It used 945 TWh. The other had 415.', '415 none'],
    ['follows another kind', 'It used 945 TWh, cost $12 million and had 415.', '415 none'],
    ['is too far', `It used 945 TWh${' and so on'.repeat(10)}, 415.`, '415 none'],
  ])('not one that %s', (_, text, expected) => {
    expect(unitsOf(text, 'en').at(-1)).toBe(expected);
  });
});
