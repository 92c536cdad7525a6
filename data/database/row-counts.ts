import type { Dexie, Table } from 'dexie';

/** How many rows a dataset has in each table, and how many entries in each multi-entry index: `claims.entities`. */
export interface StoredCounts {
  readonly rowCounts: Readonly<Record<string, number>>;
  readonly indexCounts: Readonly<Record<string, number>>;
}

type CountedRow = Partial<StoredCounts> & { readonly version: string };

/** The counts of a dataset that consists of these rows. */
export function countRows(parts: readonly (readonly [Table, readonly object[]])[]): StoredCounts {
  const rowCounts = parts.map(([table, rows]) => [table.name, rows.length]);
  const indexCounts = parts.flatMap(([table, rows]) =>
    multiEntryIndexes(table).map((keyPath) => [`${table.name}.${keyPath}`, countEntries(rows, keyPath)]),
  );
  return { rowCounts: Object.fromEntries(rowCounts), indexCounts: Object.fromEntries(indexCounts) };
}

/**
 * Whether the database holds this version of a dataset with all its rows. It counts and reads no row, so it is cheap
 * enough for every start. A row that lost its indexed field would be found by no query, so entries of indexes count too.
 */
export async function isWhole(
  database: Dexie & { readonly datasets: Table<CountedRow, string> },
  { id, version }: { readonly id: string; readonly version: string },
): Promise<boolean> {
  return database.transaction('r', database.tables, async () => {
    const known = await database.datasets.toArray();
    const own = await database.datasets.get(id);
    if (own?.version !== version || !own.rowCounts || !own.indexCounts) return false;
    const counted = database.tables.filter(({ name }) => name !== database.datasets.name);
    const checks = counted.flatMap((table) => [
      hasAllRows(table, id, own),
      ...multiEntryIndexes(table).map((keyPath) => hasAllEntries(table, keyPath, known)),
    ]);
    return (await Promise.all(checks)).every(Boolean);
  });
}

async function hasAllRows(table: Table, dataset: string, own: CountedRow): Promise<boolean> {
  return (await table.where({ dataset }).count()) === own.rowCounts?.[table.name];
}

/** An index has no parts by dataset, so all datasets count together. */
async function hasAllEntries(table: Table, keyPath: string, known: readonly CountedRow[]): Promise<boolean> {
  const expected = known.map(({ indexCounts }) => indexCounts?.[`${table.name}.${keyPath}`] ?? 0);
  return (await table.orderBy(keyPath).count()) >= expected.reduce((sum, count) => sum + count, 0);
}

function multiEntryIndexes({ schema }: Table): string[] {
  return schema.indexes.flatMap(({ multi, keyPath }) =>
    multi && typeof keyPath === 'string' ? [keyPath] : [],
  );
}

/** A multi-entry index has one entry for each distinct member of a row's list. */
function countEntries(rows: readonly object[], keyPath: string): number {
  const lists = rows.map((row) => (row as Readonly<Record<string, unknown>>)[keyPath]);
  return lists.reduce<number>((sum, list) => sum + (Array.isArray(list) ? new Set(list).size : 0), 0);
}
