import type { Table } from 'dexie';
import { createLazy } from '../../core/lazy.ts';
import type { Dataset } from '../schema/dataset-schema.ts';
import type { BundledDataset } from './bundled-dataset.ts';
import { type FactlightDatabase, ROW_TABLES, type Row } from './database.ts';
import { toBlocks } from './entity-blocks.ts';
import { countRows, isWhole } from './row-counts.ts';

/** Rows in one request: about ten milliseconds of work. */
const ROWS_PER_REQUEST = 50;

/**
 * A function that makes sure that the database holds this version of the bundled dataset, with all its rows. All
 * callers share one seeding; after a failure the next call tries again.
 */
export function createEnsureSeeded(
  database: FactlightDatabase,
  bundled: BundledDataset,
): () => Promise<void> {
  return createLazy(async () => {
    if (await isWhole(database, bundled)) return;
    await replaceDataset(database, await bundled.load());
    if (!(await isWhole(database, bundled))) throw new Error('rows are missing after they were written');
  });
}

/** Replaces all rows of one dataset in one transaction: readers see either the old version or the new one. */
export async function replaceDataset(database: FactlightDatabase, dataset: Dataset): Promise<void> {
  const { manifest, context, units, relations } = dataset;
  const rows = rowsOf(dataset);
  const parts = ROW_TABLES.map((name) => [database[name] as Table, rows[name]] as const);
  await database.transaction('rw', database.tables, async () => {
    for (const [table] of parts) await table.where({ dataset: manifest.id }).delete();
    for (const [table, added] of parts) await addRows(table, added);
    await database.datasets.put({ ...manifest, context, units, relations, ...countRows(parts) });
  });
}

type TableName = (typeof ROW_TABLES)[number];
type Rows = Readonly<Record<TableName, readonly object[]>>;

function rowsOf(dataset: Dataset): Rows {
  const { id, version } = dataset.manifest;
  const rows = <T extends object>(records: readonly T[]): Row<T>[] =>
    records.map((each, position) => ({ ...each, dataset: id, version, position }));
  return {
    documents: rows(dataset.documents),
    categories: rows(dataset.categories),
    entityBlocks: toBlocks(dataset),
    measures: rows(dataset.measures),
    observations: rows(dataset.observations),
    claims: rows(dataset.claims),
    charts: rows(dataset.charts),
    events: rows(dataset.events),
    sources: rows(dataset.sources),
  };
}

/** Other work runs between requests. The transaction stays open, because the next request follows at once. */
async function addRows<T>(table: Table<T>, rows: readonly T[]): Promise<void> {
  for (let from = 0; from < rows.length; from += ROWS_PER_REQUEST) {
    await table.bulkAdd(rows.slice(from, from + ROWS_PER_REQUEST));
  }
}
