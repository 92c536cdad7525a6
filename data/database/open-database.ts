import type { Dexie } from 'dexie';
import type { BundledDataset } from './bundled-dataset.ts';
import type { FactlightDatabase } from './database.ts';
import { createEnsureSeeded, replaceDataset } from './seed-database.ts';
import { hasDeclaredTables } from './table-shapes.ts';

/** An open takes milliseconds. One that takes longer waits for another connection, or for a browser that has stuck. */
const OPEN_MS = 5000;

export interface OpenOptions {
  readonly bundled: BundledDataset;
  /** Creates the database in each place where facts can be kept, best first. */
  readonly places: readonly (() => FactlightDatabase)[];
  readonly onFailure: (what: string, error: unknown) => void;
  /** How long to wait for one place, in milliseconds. */
  readonly openMs?: number | undefined;
}

/**
 * Opens the first place that works and holds the whole dataset, filling it from the bundle where it does not. Nothing
 * but rows of the bundled dataset is ever deleted: a database whose tables have the wrong shape is left alone, and the
 * next place takes over. With `mustRefill`, the rows are replaced even though their number is right.
 */
export async function openDatabase(
  { bundled, places, onFailure, openMs = OPEN_MS }: OpenOptions,
  mustRefill: boolean,
): Promise<FactlightDatabase> {
  let last: unknown;
  for (const create of places) {
    const database = create();
    try {
      await openWithin(database, openMs);
      if (!hasDeclaredTables(database)) throw new Error('its tables have another shape');
      if (mustRefill) await replaceDataset(database, await bundled.load());
      await createEnsureSeeded(database, bundled)();
      return database;
    } catch (error) {
      last = error;
      onFailure(`open ${database.name}`, error);
      database.close();
    }
  }
  throw last;
}

async function openWithin(database: Dexie, ms: number): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`it did not open within ${ms} ms`)), ms);
  });
  try {
    await Promise.race([database.open(), late]);
  } finally {
    clearTimeout(timer);
  }
}
