import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { detectMentions } from '../core/detection/detect-mentions.ts';
import { createNumberLinker } from '../core/numbers/link-numbers.ts';
import { countMarks } from './corpus/count-marks.ts';
import { describeNumbers } from './corpus/describe-numbers.ts';
import { loadGazetteer } from './corpus/load-gazetteer.ts';
import { loadNumberTable } from './corpus/load-number-table.ts';
import { readCorpus } from './corpus/read-corpus.ts';
import { type Figures, type Score, scoreCorpus } from './corpus/score-corpus.ts';
import { scoreNumbers } from './corpus/score-numbers.ts';

const CORPUS = join(import.meta.dirname, '../tests/corpus');

// npm run eval -- [--numbers] [--json] [FILE…] scores detection, or the linking of numbers, on the corpus or on other files.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, numbers: { type: 'boolean', default: false } },
});
const files =
  positionals.length > 0
    ? positionals
    : (values.numbers ? ['numbers-dev.txt', 'numbers-own.txt'] : ['dev.txt', 'own.txt', 'new-names.txt']).map(
        (name) => join(CORPUS, name),
      );
const gazetteer = loadGazetteer();
const cases = files
  .filter((file) => existsSync(file))
  .flatMap((file) => readCorpus(readFileSync(file, 'utf8')));
if (values.numbers) {
  const table = loadNumberTable();
  const link = createNumberLinker(table);
  const score = scoreNumbers(
    cases,
    ({ text, language }) => link(text, detectMentions(text, gazetteer), { language }),
    table,
  );
  console.log(
    values.json ? JSON.stringify(score, null, 2) : `${cases.length} cases\n\n${describeNumbers(score)}`,
  );
} else {
  const score = scoreCorpus(cases, (text) => detectMentions(text, gazetteer));
  console.log(values.json ? JSON.stringify(score, null, 2) : describe(score));
  if (!values.json && positionals.length === 0) console.log(`\n${describeSilence()}`);
}

/** How many marks a reader gets on pages that have nothing to do with the subject. */
function describeSilence(): string {
  const pages = readCorpus(readFileSync(join(CORPUS, 'unrelated-pages.txt'), 'utf8'));
  const { marks, words, per1000Words } = countMarks(pages, gazetteer);
  return `${pages.length} unrelated pages: ${per1000Words.toFixed(1)} marks per 1,000 words (${marks} in ${words})`;
}

function describe({ overall, byLanguage, byEntity, errors }: Score): string {
  return [
    `${cases.length} cases`,
    table({ overall, ...byLanguage }),
    table(byEntity),
    ...errors.map(({ kind, case: id, entity, sentence }) => `${kind.padEnd(6)} ${id} ${entity}: ${sentence}`),
  ].join('\n\n');
}

function table(rows: Readonly<Record<string, Figures>>): string {
  const head = `${''.padEnd(36)} precision  recall      F1   exact  labels`;
  const lines = Object.entries(rows).map(([name, each]) =>
    [
      name.padEnd(36),
      ...[each.precision, each.recall, each.f1, each.exactSpans].map((value, i) =>
        value.toFixed(3).padStart(i === 0 ? 10 : 8),
      ),
      String(each.found + each.missed).padStart(8),
    ].join(''),
  );
  return [head, ...lines].join('\n');
}
