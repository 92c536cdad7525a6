import type { Table } from 'dexie';
import type { Dataset } from '../schema/dataset-schema.ts';
import type { FactlightDatabase, Row } from './database.ts';
import { toBlocks } from './entity-blocks.ts';

/** Written together: about ten milliseconds of work. */
const ROWS_AT_ONCE = 50;

/** The bundled dataset: its id and version at once, its rows only when they are needed. */
export interface BundledDataset {
  readonly id: string;
  readonly version: string;
  load(): Promise<Dataset>;
}

/**
 * A function that fills the database from the bundled dataset when its version differs. Every caller awaits the
 * same promise; a failure is forgotten, so that the next caller tries again.
 */
export function createEnsureSeeded(
  database: FactlightDatabase,
  bundled: BundledDataset,
): () => Promise<void> {
  let seeding: Promise<void> | undefined;
  return () => {
    seeding ??= seed(database, bundled).catch((error: unknown) => {
      seeding = undefined;
      throw error;
    });
    return seeding;
  };
}

async function seed(database: FactlightDatabase, bundled: BundledDataset): Promise<void> {
  const stored = await database.datasets.get(bundled.id);
  if (stored?.version !== bundled.version) await replaceDataset(database, await bundled.load());
}

/** Replaces all rows of one dataset in one transaction: readers see the old version or the new one. */
export async function replaceDataset(database: FactlightDatabase, dataset: Dataset): Promise<void> {
  const { id, version } = dataset.manifest;
  const { categories, entityBlocks, claims, comparisons, events, sources } = database;
  const rows = <T>(records: readonly T[]): Row<T>[] =>
    records.map((each, position) => ({ ...each, dataset: id, version, position }));
  await database.transaction('rw', database.tables, async () => {
    for (const table of [categories, entityBlocks, claims, comparisons, events, sources]) {
      await table.where({ dataset: id }).delete();
    }
    await addInSteps(categories, rows(dataset.categories));
    await addInSteps(entityBlocks, toBlocks(dataset));
    await addInSteps(claims, rows(dataset.claims));
    await addInSteps(comparisons, rows(dataset.comparisons));
    await addInSteps(events, rows(dataset.events));
    await addInSteps(sources, rows(dataset.sources));
    await database.datasets.put({ ...dataset.manifest, context: dataset.context });
  });
}

/** Others get their turn between the steps; the transaction goes on, because the next request follows at once. */
async function addInSteps<T>(table: Table<T>, rows: readonly T[]): Promise<void> {
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    await table.bulkAdd(rows.slice(from, from + ROWS_AT_ONCE));
  }
}
