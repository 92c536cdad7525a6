import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { detectMentions } from '../../core/detection/detect-mentions.ts';
import { createNumberLinker } from '../../core/numbers/link-numbers.ts';
import { loadGazetteer } from '../../scripts/corpus/load-gazetteer.ts';
import { loadNumberTable } from '../../scripts/corpus/load-number-table.ts';
import { type CorpusCase, readCorpus } from '../../scripts/corpus/read-corpus.ts';
import { type NumberScore, scoreNumbers } from '../../scripts/corpus/score-numbers.ts';
import recorded from './recorded-numbers.json' with { type: 'json' };

const gazetteer = loadGazetteer();
const table = loadNumberTable();
const link = createNumberLinker(table);
const read = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8');
const linksOf = (text: string, language?: string) =>
  link(text, detectMentions(text, gazetteer), { language });
const score = (cases: readonly CorpusCase[], isLanguageKnown: boolean) =>
  scoreNumbers(cases, ({ text, language }) => linksOf(text, isLanguageKnown ? language : undefined), table);
const errorsOf = ({ errors }: NumberScore) =>
  errors.map(({ kind, case: id, claim, sentence }) => `${kind} ${id} ${claim}: ${sentence}`).join('\n');

describe.each(['numbers-dev', 'numbers-own'] as const)('%s.txt', (name) => {
  test.each([
    ['with the language given', true],
    ['with the language guessed', false],
  ] as const)('is no worse than recorded, %s', (_, isLanguageKnown) => {
    const result = score(readCorpus(read(`${name}.txt`)), isLanguageKnown);
    const least = recorded[name][isLanguageKnown ? 'given' : 'guessed'];
    const errors = errorsOf(result);
    expect(result.overall.precision, errors).toBeGreaterThanOrEqual(least.precision);
    expect(result.overall.recall, errors).toBeGreaterThanOrEqual(least.recall);
    expect(result.overall.relationAccuracy, errors).toBeGreaterThanOrEqual(least.relation);
    expect(result.overall.exactSpans, errors).toBeGreaterThanOrEqual(least.exactSpans);
    expect(result.alarms.precision, errors).toBeGreaterThanOrEqual(least.alarms);
  });
});

const innocent = read('innocent-numbers.txt')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

test('innocent sentences full of numbers have at most one link in all', () => {
  const links = innocent.flatMap((line) =>
    linksOf(line).map(({ surface, claim }) => `${line}: ${surface}, ${claim}`),
  );
  expect(links.length, links.join('\n')).toBeLessThanOrEqual(1);
});

test('innocent sentences stay innocent as the lines of one page', () => {
  const links = linksOf(innocent.join('\n'));
  expect(
    links.length,
    links.map(({ surface, claim }) => `${surface}, ${claim}`).join('\n'),
  ).toBeLessThanOrEqual(1);
});

test('every label names a claim of the dataset and a relation', () => {
  const labels = ['numbers-dev.txt', 'numbers-own.txt'].flatMap((name) =>
    readCorpus(read(name)).flatMap(({ labels: all }) => all.map(({ entity }) => entity)),
  );
  const wrong = labels.filter((label) => {
    const [claim = '', relation = ''] = label.split(':');
    return !(claim in table.claims) || !['article', 'source', 'newer', 'differs'].includes(relation);
  });
  expect(wrong).toEqual([]);
});

test('the scorer counts a found label once, and a false alarm as an alarm', () => {
  const cases = readCorpus(
    '## a en | x\n[[$6|r1-training-cost:source]] and [[?7|r1-training-cost:article]] and 8',
  );
  const at = (start: number, relation: 'article' | 'source') => ({
    ...{ start, end: start + 1, surface: '', claim: 'r1-training-cost', relation, score: 1, why: [] },
    entity: 'deepseek-r1',
  });
  const { overall, alarms } = scoreNumbers(
    cases,
    () => [at(1, 'article'), at(7, 'article'), at(13, 'article')],
    table,
  );
  expect(overall).toMatchObject({ found: 1, missed: 0, wrong: 1, relation: 0 });
  expect(alarms).toMatchObject({ right: 1, false: 2 });
});
