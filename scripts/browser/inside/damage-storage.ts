import type { Page } from 'puppeteer-core';

interface StorageArea {
  get(keys: string | null): Promise<Record<string, unknown>>;
  set(entries: object): Promise<void>;
  remove(key: string): Promise<void>;
  clear(): Promise<void>;
}

interface ExtensionApi {
  readonly storage: { readonly sync: StorageArea; readonly local: StorageArea };
}

type AreaName = keyof ExtensionApi['storage'];

/** Writes entries as they are into a storage area, from one of the extension's own pages. */
export function storeEntries(extensionPage: Page, area: AreaName, entries: object): Promise<void> {
  return extensionPage.evaluate(
    (name, values) => {
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', ExtensionApi>;
      return (browser ?? chrome).storage[name].set(values);
    },
    area,
    entries,
  );
}

export function readEntry(extensionPage: Page, area: AreaName, key: string): Promise<unknown> {
  return extensionPage.evaluate(
    async (name, wanted) => {
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', ExtensionApi>;
      return (await (browser ?? chrome).storage[name].get(wanted))[wanted];
    },
    area,
    key,
  );
}

export function removeEntry(extensionPage: Page, area: AreaName, key: string): Promise<void> {
  return extensionPage.evaluate(
    (name, unwanted) => {
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', ExtensionApi>;
      return (browser ?? chrome).storage[name].remove(unwanted);
    },
    area,
    key,
  );
}

/** Removes every entry of a storage area. */
export function clearStorage(extensionPage: Page, area: AreaName): Promise<void> {
  return extensionPage.evaluate((name) => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', ExtensionApi>;
    return (browser ?? chrome).storage[name].clear();
  }, area);
}

/** Fills local storage until the browser refuses more; false if it has no limit that is worth reaching. */
export function fillLocalStorage(extensionPage: Page): Promise<boolean> {
  return extensionPage.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', ExtensionApi>;
    const { local } = (browser ?? chrome).storage;
    let size = 4_000_000;
    for (let i = 0; i < 100; i++) {
      try {
        await local.set({ [`fill-${i}`]: 'x'.repeat(size) });
      } catch {
        if (size < 2) return true;
        size = Math.floor(size / 4);
      }
    }
    return false;
  });
}

/** Deletes the extension's database, or the one that it takes instead, whoever has it open. */
export function deleteDatabase(extensionPage: Page, name = 'factlight'): Promise<void> {
  return extensionPage.evaluate(
    (database) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase(database);
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error);
      }),
    name,
  );
}

/** Empties tables of the extension's database, behind the back of the background. */
export function emptyTables(extensionPage: Page, tables: readonly string[]): Promise<void> {
  return extensionPage.evaluate(
    (names) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('factlight');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const database = request.result;
          const transaction = database.transaction(names, 'readwrite');
          for (const name of names) transaction.objectStore(name).clear();
          transaction.oncomplete = () => {
            database.close();
            resolve();
          };
          transaction.onabort = () => reject(transaction.error);
        };
      }),
    [...tables],
  );
}

/**
 * Puts a database of another shape in the place of the extension's, with tables that have no keys of their own. Where it
 * is held, this page keeps it open and does not let go when another version is asked for, until `releaseDatabase`.
 */
export async function replaceDatabase(
  extensionPage: Page,
  version: number,
  tables: readonly string[],
  isHeld = false,
): Promise<void> {
  await deleteDatabase(extensionPage);
  await extensionPage.evaluate(
    (number, names, stays) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('factlight', number);
        request.onupgradeneeded = () => {
          for (const name of names) request.result.createObjectStore(name);
        };
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          if (stays) Object.assign(globalThis, { heldDatabase: request.result });
          else request.result.close();
          resolve();
        };
      }),
    version,
    [...tables],
    isHeld,
  );
}

export function releaseDatabase(extensionPage: Page): Promise<void> {
  return extensionPage.evaluate(() =>
    (globalThis as unknown as { heldDatabase: IDBDatabase }).heldDatabase.close(),
  );
}
