import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadDataset } from '../../../data/validation/load-dataset.ts';

const FOLDER = fileURLToPath(new URL('../../../data/china-ai', import.meta.url));

test('the bundled dataset is valid', () => {
  expect(() => loadDataset(FOLDER)).not.toThrow();
});

test('the article is described as AI-written', () => {
  const { manifest, documents } = loadDataset(FOLDER);
  expect(manifest).toMatchObject({ id: 'china-ai', format: 2, languages: ['en', 'zh-CN'] });
  expect(documents).toMatchObject([{ publisher: 'AInvest', date: '2025-08-01', aiWritten: true }]);
  expect(documents[0]?.url).toMatch(/^https:/);
});

test('the categories are in the order in which readers see them', () => {
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
