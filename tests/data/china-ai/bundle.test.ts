import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadDataset } from '../../../data/validation/load-dataset.ts';

const FOLDER = fileURLToPath(new URL('../../../data/china-ai', import.meta.url));

test('the bundled dataset is valid', () => {
  expect(() => loadDataset(FOLDER)).not.toThrow();
});

test('the article is named for what it is', () => {
  const { manifest } = loadDataset(FOLDER);
  expect(manifest).toMatchObject({
    id: 'china-ai',
    article: { publisher: 'AInvest', date: '2025-08-01', aiWritten: true },
  });
});

test('the categories stand in the order that readers meet them', () => {
  expect(loadDataset(FOLDER).categories.map((each) => each.id)).toEqual([
    'companies',
    'models',
    'chips',
    'software',
    'policy',
    'governance',
    'infrastructure',
    'capital',
  ]);
});
