/** Everything that the extension stores, as text; of a database, how many rows each table has. Runs in an own page. */
export async function readAllStorage(): Promise<string> {
  type Areas = Record<'local' | 'sync' | 'session', { get(keys: null): Promise<object> }>;
  const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', { storage: Areas }>;
  const { local, sync, session } = (browser ?? chrome).storage;
  const areas = await Promise.all([local, sync, session].map((area) => area.get(null)));
  const databases = await Promise.all((await indexedDB.databases()).map(({ name = '' }) => countRows(name)));
  const sorted = areas.map((area) => Object.entries(area).sort(([a], [b]) => (a < b ? -1 : 1)));
  return JSON.stringify([sorted, databases, { ...localStorage }, { ...sessionStorage }, history.state]);

  async function countRows(name: string): Promise<object> {
    const database = await settled(indexedDB.open(name));
    const tables = [...database.objectStoreNames];
    const counts = await Promise.all(
      tables.map((table) => settled(database.transaction(table).objectStore(table).count())),
    );
    database.close();
    return { name, tables, counts };
  }

  function settled<T>(request: IDBRequest<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  }
}
