import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { detectMentions } from '../../core/detection/detect-mentions.ts';
import { loadGazetteer, loadGazetteerSource } from '../../scripts/corpus/load-gazetteer.ts';
import { type CorpusCase, readCorpus } from '../../scripts/corpus/read-corpus.ts';
import { type Figures, type Score, scoreCorpus } from '../../scripts/corpus/score-corpus.ts';
import recorded from './recorded.json' with { type: 'json' };

const gazetteer = loadGazetteer();
const read = (name: string) => readCorpus(readFileSync(join(import.meta.dirname, name), 'utf8'));
const score = (cases: readonly CorpusCase[]) => scoreCorpus(cases, (text) => detectMentions(text, gazetteer));
const errorsOf = ({ errors }: Score) =>
  errors.map(({ kind, case: id, entity, sentence }) => `${kind} ${id} ${entity}: ${sentence}`).join('\n');

describe.each(['dev', 'own'] as const)('%s.txt', (name) => {
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

test('own.txt has at least 150 cases, and every case has a unique id', () => {
  const ids = [...read('dev.txt'), ...read('own.txt')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(read('own.txt').length).toBeGreaterThanOrEqual(150);
});

test('every label names an entity of the dataset', () => {
  const { entities } = loadGazetteerSource();
  const labels = [...read('dev.txt'), ...read('own.txt')].flatMap((each) => each.labels);
  expect(labels.filter(({ entity }) => !(entity in entities))).toEqual([]);
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
