import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { detectMentions } from '../../core/detection/detect-mentions.ts';
import { countMarks } from '../../scripts/corpus/count-marks.ts';
import { LABELLED_ENTITIES } from '../../scripts/corpus/labelled-entities.ts';
import { loadGazetteer, loadGazetteerSource } from '../../scripts/corpus/load-gazetteer.ts';
import { type CorpusCase, readCorpus } from '../../scripts/corpus/read-corpus.ts';
import { type Figures, type Score, scoreCorpus } from '../../scripts/corpus/score-corpus.ts';
import recorded from './recorded.json' with { type: 'json' };

const gazetteer = loadGazetteer();
const read = (name: string) => readCorpus(readFileSync(join(import.meta.dirname, name), 'utf8'));
const score = (cases: readonly CorpusCase[]) => scoreCorpus(cases, (text) => detectMentions(text, gazetteer));
const errorsOf = ({ errors }: Score) =>
  errors.map(({ kind, case: id, entity, sentence }) => `${kind} ${id} ${entity}: ${sentence}`).join('\n');

describe.each(['dev', 'own', 'new-names'] as const)('%s.txt', (name) => {
  const result = score(read(`${name}.txt`));
  const bar = (figure: keyof Figures, least: number) =>
    expect(result.overall[figure], `${figure} of ${name}.txt:\n${errorsOf(result)}`).toBeGreaterThanOrEqual(
      least,
    );

  test('meets the bars', () => {
    bar('precision', 0.99);
    bar('recall', 0.98);
    bar('exactSpans', 0.95);
    for (const [language, figures] of Object.entries(result.byLanguage)) {
      if (figures.found + figures.missed < 10) continue;
      expect(figures.f1, `F1 of ${language}:\n${errorsOf(result)}`).toBeGreaterThanOrEqual(0.96);
    }
  });

  test('is no worse than the figures in recorded.json', () => {
    bar('precision', recorded[name].precision);
    bar('recall', recorded[name].recall);
    bar('exactSpans', recorded[name].exactSpans);
  });
});

test('pages that have nothing to do with the subject have no more marks than recorded', () => {
  const pages = read('unrelated-pages.txt');
  expect(pages.length).toBeGreaterThanOrEqual(20);
  expect(countMarks(pages, gazetteer).per1000Words).toBeLessThanOrEqual(recorded.unrelatedMarksPer1000Words);
});

test('own.txt has at least 150 cases, and every case has a unique id', () => {
  const ids = [...read('dev.txt'), ...read('own.txt'), ...read('new-names.txt')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(read('own.txt').length).toBeGreaterThanOrEqual(150);
});

test('every label names an entity of the dataset', () => {
  const { entities } = loadGazetteerSource();
  const labels = [...read('dev.txt'), ...read('own.txt'), ...read('new-names.txt')].flatMap(
    (each) => each.labels,
  );
  expect(labels.filter(({ entity }) => !(entity in entities))).toEqual([]);
});

test('the entities that the corpora are labelled for are those of the guidelines', () => {
  const guidelines = readFileSync(join(import.meta.dirname, 'GUIDELINES.md'), 'utf8');
  const [, table = ''] = guidelines.split('## Entity ids');
  const missing = LABELLED_ENTITIES.filter((id) => !table.includes(id));
  const listed = table.replace(/\([^)]*\)/g, '').match(/(?<=[|,] )[a-z][a-z0-9.-]*(?=,| *\|)/g) ?? [];
  expect(missing).toEqual([]);
  expect(listed.filter((word) => word.includes('-')).filter((id) => !LABELLED_ENTITIES.includes(id))).toEqual(
    [],
  );
  expect(LABELLED_ENTITIES).toHaveLength(38);
});

test('counts mentions of an entity that the guidelines do not list only in a file labelled for all', () => {
  const cases = [
    ...readCorpus('## a en | x\nOpenAI'),
    ...readCorpus('# labelled for all entities\n\n## b en | y\n[[TSMC|tsmc]] TSMC'),
  ];
  const mention = (text: string, surface: string, entity: string, from = 0) => {
    const start = text.indexOf(surface, from);
    return { start, end: start + surface.length, surface, entity, score: 1, why: [] };
  };
  const { overall } = scoreCorpus(cases, (text) =>
    text.includes('OpenAI')
      ? [mention(text, 'OpenAI', 'openai')]
      : [mention(text, 'TSMC', 'tsmc'), mention(text, 'TSMC', 'tsmc', 1)],
  );
  expect(overall).toMatchObject({ found: 1, wrong: 1, missed: 0 });
});

test('scores a mention as found when span and entity overlap one label; optional labels do not count', () => {
  const cases = readCorpus('## a en | x\n[[DeepSeek|deepseek]] [[?HF|hugging-face]] [[Qwen|qwen]] Huawei');
  const text = cases[0]?.text ?? '';
  const at = (surface: string, entity: string) => {
    const start = text.indexOf(surface);
    return { start, end: start + surface.length, surface, entity, score: 1, why: [] };
  };
  const { overall } = scoreCorpus(cases, () => [
    at('Deep', 'deepseek'),
    at('Seek', 'deepseek'),
    at('HF', 'hugging-face'),
    at('Huawei', 'huawei'),
  ]);
  expect(overall).toMatchObject({ found: 1, wrong: 2, missed: 1, exact: 0 });
});
