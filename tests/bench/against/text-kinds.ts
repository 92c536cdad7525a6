import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCorpus } from '../../../scripts/corpus/read-corpus.ts';
import { textOfPage } from '../../../scripts/corpus/text-of-page.ts';
import { loadBundled, nameIn } from '../bench-files.ts';
import { generateDocument } from '../generators/generate-document.ts';
import { longTexts } from '../long-texts.ts';
import type { Pages } from './read-texts.ts';

const CORPUS = join(import.meta.dirname, '../../corpus');
const SEED = 20_261_124;
/** Short enough for revisions that take quadratic time. */
const HOSTILE_CHARS = 4000;

/** The texts that revisions are compared on, by kind. Generated pages have the names of entities in `known` only. */
export function textKinds(known: Readonly<Record<string, unknown>>): Readonly<Record<string, Pages>> {
  const entities = loadBundled().entities.filter(({ id }) => id in known);
  const names = [{ spaced: entities.map(nameIn('en')), unspaced: entities.map(nameIn('zh-CN')) }];
  const page = (textNodes: number, subjectEvery: number, namesEvery: number) => [
    blocksOf(
      generateDocument({
        seed: SEED,
        parts: 1,
        textNodes,
        // As many per node as in the pages of the other rows.
        characters: (textNodes * 100) / 3,
        names: namesEvery === 0 ? [] : names,
        subjectEvery,
        namesEvery,
      }),
    ),
  ];
  const cases = ['dev.txt', 'own.txt'].flatMap(textsOf);
  const hostile = Object.values(longTexts(HOSTILE_CHARS));
  const kinds: Record<string, Pages> = {
    'a page of general news': page(18_000, 25, 300),
    'the same without a name': page(18_000, 25, 0),
    'a page about the subject': page(9000, 1, 300),
    'a page dense with names': page(5000, 1, 50),
    'the corpus, case by case': cases.map((text) => [text]),
    'the corpus as one page': [cases],
    'the corpus as one text': [[cases.join('\n')]],
    'unrelated pages': textsOf('unrelated-pages.txt').map((text) => text.split('\n')),
    'long hostile texts': hostile.map((text) => [`DeepSeek R1 ${text} DeepSeek released R1`]),
  };
  return Object.fromEntries(
    Object.entries(kinds).map(([kind, pages]) => [kind, pages.map((blocks) => blocks.map(flatten))]),
  );
}

function textsOf(file: string): string[] {
  return readCorpus(readFileSync(join(CORPUS, file), 'utf8')).map(({ text }) => text);
}

function blocksOf(html: string): string[] {
  return textOfPage(html)
    .split('\n')
    .filter((line) => line.trim() !== '');
}

/** A copy that is no part of a longer string: a page's strings are none, and reading a part takes longer. */
function flatten(text: string): string {
  const encoding = /^[\0-\xff]*$/.test(text) ? 'latin1' : 'utf16le';
  return Buffer.from(text, encoding).toString(encoding);
}
