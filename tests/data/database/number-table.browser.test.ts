import { afterEach, beforeEach, expect, test } from 'vitest';
import { FactlightDatabase } from '../../../data/database/database.ts';
import { createEnsureSeeded } from '../../../data/database/seed-database.ts';
import { buildNumberTable } from '../../../data/queries/numbers/number-table.ts';
import { readNumberTable } from '../../../data/queries/numbers/read-number-table.ts';
import { sampleDataset } from '../sample-dataset.ts';

let database: FactlightDatabase;

beforeEach(async () => {
  database = new FactlightDatabase(`test-${crypto.randomUUID()}`);
  const load = async () => sampleDataset('1.0.0');
  await createEnsureSeeded(database, { id: 'sample', version: '1.0.0', load })();
});

afterEach(async () => {
  database.close();
  await database.delete();
});

test('the table that pages get is the one that the dataset gives', async () => {
  const { manifest, ...dataset } = sampleDataset('1.0.0');
  const table = await readNumberTable(database, []);
  expect(table.values.length).toBeGreaterThan(0);
  expect(table).toEqual(buildNumberTable({ ...manifest, ...dataset }));
});

test('claims about a disabled category are left out, and the version says so', async () => {
  const all = await readNumberTable(database, []);
  const [entity] = Object.values(all.claims).flatMap(({ entities: [chief] }) => chief ?? []);
  const { entities } = sampleDataset('1.0.0');
  const category = entities.find(({ id }) => id === entity)?.category ?? '';
  const some = await readNumberTable(database, [category]);
  expect(some.version).not.toBe(all.version);
  expect(Object.values(some.claims).map(({ entities: [chief] }) => chief)).not.toContain(entity);
});
