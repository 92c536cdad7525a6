import type { Dexie, Table } from 'dexie';

/** Whether the browser's tables have the keys and indexes that the schema declares. Dexie adds what is missing, only. */
export function hasDeclaredTables(database: Dexie): boolean {
  const stored = database.backendDB();
  const names = database.tables.map(({ name }) => name);
  if (!names.every((name) => stored.objectStoreNames.contains(name))) return false;
  const transaction = stored.transaction(names, 'readonly');
  return database.tables.every((table) => hasDeclaredShape(transaction.objectStore(table.name), table));
}

function hasDeclaredShape(store: IDBObjectStore, { schema }: Table): boolean {
  const { primKey, indexes } = schema;
  if (!isSamePath(store.keyPath, primKey.keyPath) || store.autoIncrement !== Boolean(primKey.auto))
    return false;
  return indexes.every(({ name, keyPath, multi }) => {
    if (!store.indexNames.contains(name)) return false;
    const index = store.index(name);
    return isSamePath(index.keyPath, keyPath) && index.multiEntry === Boolean(multi) && !index.unique;
  });
}

function isSamePath(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
