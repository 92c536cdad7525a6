import { browser } from '#imports';
import type { GazetteerTables } from '../../core/gazetteer/gazetteer.ts';
import { type Packed, pack, unpack } from './packed-arrays.ts';
import { createStoredItem } from './stored-item.ts';

/** The compiled gazetteer as it is stored and sent. */
export interface StoredGazetteer {
  readonly version: string;
  readonly tables: Packed<GazetteerTables>;
}

/**
 * The gazetteer of the enabled categories, written by the background and read by every page straight from
 * storage: a page without a mention never wakes the background. A change of its form needs another key.
 */
const gazetteerItem = createStoredItem<StoredGazetteer>('local', 'gazetteer-3');
/** Earlier forms; storage holds 10 MB in all. */
const EARLIER_KEYS = ['gazetteer-1', 'gazetteer-2'];

export function packGazetteer(tables: GazetteerTables): StoredGazetteer {
  return { version: tables.version, tables: pack(tables) };
}

export function unpackGazetteer({ tables }: StoredGazetteer): GazetteerTables {
  return unpack(tables);
}

export async function readGazetteer(): Promise<GazetteerTables | null> {
  const stored = await gazetteerItem.get();
  return stored ? unpackGazetteer(stored) : null;
}

/** Writes only when the version differs, so that open pages rescan only when something changed. */
export async function storeGazetteer(gazetteer: StoredGazetteer): Promise<void> {
  const stored = await gazetteerItem.get();
  if (!stored) await browser.storage.local.remove(EARLIER_KEYS);
  if (stored?.version !== gazetteer.version) await gazetteerItem.set(gazetteer);
}

export function watchGazetteer(signal: AbortSignal, onChange: (tables: GazetteerTables) => void): void {
  gazetteerItem.watch(signal, (stored) => {
    if (stored) onChange(unpackGazetteer(stored));
  });
}
