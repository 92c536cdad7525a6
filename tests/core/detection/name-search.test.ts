import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { detectMentions } from '../../../core/detection/detect-mentions.ts';
import { createNameSearch } from '../../../core/detection/name-search.ts';
import { runToCompletion } from '../../../core/resumable.ts';
import { loadGazetteer } from '../../../scripts/corpus/load-gazetteer.ts';
import { readCorpus } from '../../../scripts/corpus/read-corpus.ts';

const gazetteer = loadGazetteer();
const CORPORA = ['dev', 'own', 'new-names'];

function isNeeded(text: string): boolean {
  let needed = false;
  const search = createNameSearch(gazetteer, () => {
    needed = true;
  });
  runToCompletion(search.detect(text));
  return needed;
}

test.each(CORPORA)('asks for the detector in every text of %s.txt that has a mention', (name) => {
  const corpus = readFileSync(join(import.meta.dirname, `../../corpus/${name}.txt`), 'utf8');
  const texts = readCorpus(corpus).map(({ text }) => text);
  const withMentions = texts.filter((text) => detectMentions(text, gazetteer).length > 0);
  expect(withMentions.length).toBeGreaterThan(10);
  expect(withMentions.filter((text) => !isNeeded(text))).toEqual([]);
});

test.each([
  'of Deep\u00adSeek, once',
  'by 𝗤𝘄𝗲𝗻',
  '(Ｑｗｅｎ)',
  'a \u200bHuawei',
  `${'word '.repeat(5000)}Huawei`,
])('asks for it where a name is written in an unusual way: %#', (text) => {
  expect(detectMentions(text, gazetteer)).toHaveLength(1);
  expect(isNeeded(text)).toBe(true);
});

test('does not ask for it where the letters of a name are inside a word', () => {
  expect(isNeeded('The antihuaweian and unqwenlike were there, and so was Mr12r1.')).toBe(false);
});
