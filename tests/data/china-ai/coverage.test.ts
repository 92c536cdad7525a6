import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadDataset } from '../../../data/validation/load-dataset.ts';

const ROOT = new URL('../../../', import.meta.url);
const { claims } = loadDataset(fileURLToPath(new URL('data/china-ai', ROOT)));

/** The last cell of each sentence's row: ids of claims, or after a dash the reason why there is none. */
const HOLDERS = readFileSync(new URL('docs/coverage.md', ROOT), 'utf8')
  .split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map((line) => line.split('|').at(-2)?.trim() ?? '');

test('every sentence of the article is held by claims of the dataset, or has a reason', () => {
  const [held, omitted] = [
    HOLDERS.filter((cell) => !cell.startsWith('–')),
    HOLDERS.filter((cell) => cell.startsWith('–')),
  ];
  const named = held.flatMap((cell) => cell.split(';')[0]?.split(', ') ?? []);
  expect(new Set(named)).toEqual(new Set(claims.map(({ id }) => id)));
  expect(omitted.filter((cell) => cell.length < 10)).toEqual([]);
});
