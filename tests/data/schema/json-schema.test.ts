import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createJsonSchema } from '../../../data/schema/json-schema.ts';

const committed: unknown = JSON.parse(
  readFileSync(new URL('../../../docs/dataset.schema.json', import.meta.url), 'utf8'),
);

test('docs/dataset.schema.json is current (if not, run npm run dataset -- schema)', () => {
  expect(committed).toEqual(JSON.parse(JSON.stringify(createJsonSchema())));
});

test('fields with a default are optional for authors', () => {
  const { $defs } = createJsonSchema() as { $defs: Record<string, { required: string[] }> };
  expect($defs.entity?.required).toEqual(['id', 'category', 'name', 'summary', 'aliases']);
  expect($defs.source?.required).toEqual(['id', 'publisher', 'title', 'kind', 'retrieved']);
});
