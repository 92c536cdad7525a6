import { browser } from '#imports';
import type { GazetteerTables } from '../../core/gazetteer/gazetteer.ts';
import { removeAtEnd } from '../extension-life.ts';
import { type Packed, pack, unpack } from './packed-arrays.ts';

/** The compiled gazetteer as it is stored and sent. */
export interface StoredGazetteer {
  readonly version: string;
  readonly tables: Packed<GazetteerTables>;
}

/**
 * The gazetteer of the enabled categories. The background writes it and every page reads it from storage, so a page
 * without a mention never wakes the background. A new format needs a new key.
 */
const KEY = 'gazetteer-3';
/** Keys of earlier formats, removed because local storage holds only 10 MB. */
const EARLIER_KEYS = ['gazetteer-1', 'gazetteer-2'];

export function packGazetteer(tables: GazetteerTables): StoredGazetteer {
  return { version: tables.version, tables: pack(tables) };
}

export function unpackGazetteer({ tables }: StoredGazetteer): GazetteerTables {
  return unpack(tables);
}

export async function readGazetteer(): Promise<GazetteerTables | null> {
  const stored = await readStored();
  return stored ? unpackGazetteer(stored) : null;
}

/** Writes only a version that differs from the stored one, because every open page rescans after a write. */
export async function storeGazetteer(gazetteer: StoredGazetteer): Promise<void> {
  const stored = await readStored();
  if (!stored) await browser.storage.local.remove(EARLIER_KEYS);
  if (stored?.version !== gazetteer.version) await browser.storage.local.set({ [KEY]: gazetteer });
}

/** Calls back whenever another gazetteer is stored, until `signal` aborts. */
export function watchGazetteer(signal: AbortSignal, onChange: (tables: GazetteerTables) => void): void {
  const { onChanged } = browser.storage.local;
  const listen = (changes: Parameters<Parameters<typeof onChanged.addListener>[0]>[0]) => {
    const stored = changes[KEY]?.newValue as StoredGazetteer | undefined;
    if (stored) onChange(unpackGazetteer(stored));
  };
  onChanged.addListener(listen);
  removeAtEnd(signal, () => onChanged.removeListener(listen));
}

async function readStored(): Promise<StoredGazetteer | undefined> {
  return (await browser.storage.local.get(KEY))[KEY] as StoredGazetteer | undefined;
}
