import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { FactlightDatabase } from './database.ts';

/**
 * Where facts can be kept, best first: the database, another one should that be unusable, and memory, for browsers
 * that refuse IndexedDB.
 */
export const PLACES: readonly (() => FactlightDatabase)[] = [
  () => new FactlightDatabase(),
  () => new FactlightDatabase('factlight-2'),
  () => new FactlightDatabase('memory', { indexedDB: new IDBFactory(), IDBKeyRange }),
];
