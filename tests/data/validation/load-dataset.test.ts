import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { datasetSchema } from '../../../data/schema/dataset-schema.ts';
import { loadDataset } from '../../../data/validation/load-dataset.ts';
import { smallDataset } from '../small-dataset.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dataset-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

test('joins a folder of small files into one dataset and fills in defaults', () => {
  write(smallDataset());
  const dataset = loadDataset(folder);
  expect(datasetSchema.parse(dataset)).toEqual(dataset);
  expect(dataset.manifest.id).toBe('small');
  expect(dataset.entities.map((each) => each.id)).toEqual(['r1', 'v3']);
  expect(dataset.claims.map((each) => each.id)).toEqual(['cost']);
  expect(dataset.sources.find((each) => each.id === 'paper')).toMatchObject({ weak: false });
});

test('entities are sorted by the order of their categories, with aliases spelled out', () => {
  const files: Record<string, unknown> = smallDataset();
  const [models] = smallDataset()['categories.json'];
  files['categories.json'] = [models, { ...models, id: 'chips' }];
  files['entities/chips/a-chip.json'] = {
    ...smallDataset()['entities/models/v3.json'],
    id: 'a-chip',
    category: 'chips',
    aliases: { en: ['A-{1|2}'] },
  };
  write(files);
  const { entities } = loadDataset(folder);
  expect(entities.map((each) => each.id)).toEqual(['r1', 'v3', 'a-chip']);
  expect(entities[2]?.aliases).toEqual({ en: ['A-1', 'A-2'] });
});

test('one message lists every problem, after the folder', () => {
  const files = smallDataset();
  files['claims/figures.json'][0]?.checks[0]?.sources.push('arxiv-2412');
  write(files);
  writeFileSync(join(folder, 'sources/broken.json'), '[{');
  expect(() => loadDataset(folder)).toThrow(
    new RegExp(
      [
        `^${folder} is not a valid dataset:`,
        '  sources/broken.json: is not valid JSON: correct it \\(.+\\)',
        '  claims/figures.json: cost cites unknown source "arxiv-2412": add it to sources/ or correct the id$',
      ].join('\n'),
    ),
  );
});

function write(files: object): void {
  for (const [path, value] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), JSON.stringify(value));
  }
}
