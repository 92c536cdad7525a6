import type { Table } from 'dexie';
import { createLazy } from '../../core/lazy.ts';
import type { Dataset } from '../schema/dataset-schema.ts';
import type { BundledDataset } from './bundled-dataset.ts';
import type { FactlightDatabase, Row } from './database.ts';
import { toBlocks } from './entity-blocks.ts';

/** Rows in one request: about ten milliseconds of work. */
const ROWS_PER_REQUEST = 50;

/**
 * A function that makes sure that the database holds this version of the bundled dataset. All callers share one
 * seeding; after a failure the next call tries again.
 */
export function createEnsureSeeded(
  database: FactlightDatabase,
  bundled: BundledDataset,
): () => Promise<void> {
  return createLazy(async () => {
    const stored = await database.datasets.get(bundled.id);
    if (stored?.version !== bundled.version) await replaceDataset(database, await bundled.load());
  });
}

/** Replaces all rows of one dataset in one transaction: readers see either the old version or the new one. */
export async function replaceDataset(database: FactlightDatabase, dataset: Dataset): Promise<void> {
  const { id, version } = dataset.manifest;
  const { categories, entityBlocks, claims, comparisons, events, sources } = database;
  const rows = <T>(records: readonly T[]): Row<T>[] =>
    records.map((each, position) => ({ ...each, dataset: id, version, position }));
  await database.transaction('rw', database.tables, async () => {
    for (const table of [categories, entityBlocks, claims, comparisons, events, sources]) {
      await table.where({ dataset: id }).delete();
    }
    await addRows(categories, rows(dataset.categories));
    await addRows(entityBlocks, toBlocks(dataset));
    await addRows(claims, rows(dataset.claims));
    await addRows(comparisons, rows(dataset.comparisons));
    await addRows(events, rows(dataset.events));
    await addRows(sources, rows(dataset.sources));
    await database.datasets.put({ ...dataset.manifest, context: dataset.context });
  });
}

/** Other work runs between requests. The transaction stays open, because the next request follows at once. */
async function addRows<T>(table: Table<T>, rows: readonly T[]): Promise<void> {
  for (let from = 0; from < rows.length; from += ROWS_PER_REQUEST) {
    await table.bulkAdd(rows.slice(from, from + ROWS_PER_REQUEST));
  }
}
