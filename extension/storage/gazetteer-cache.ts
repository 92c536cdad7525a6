import { browser } from '#imports';
import type { GazetteerTables } from '../../core/gazetteer/gazetteer.ts';
import { attempt, noteFailure } from '../async/attempt.ts';
import { checksumOf } from './checksum.ts';
import { type Packed, pack, unpack } from './packed-arrays.ts';

/** The compiled gazetteer as it is stored and sent. */
export interface StoredGazetteer {
  readonly version: string;
  readonly tables: Packed<GazetteerTables>;
  /** Of `version` and `tables`. */
  readonly checksum: number;
}

/**
 * The gazetteer of the enabled categories. The background writes it and every page reads it from storage, so a page
 * without a mention never wakes the background. A new format needs a new number.
 */
const FORMAT = 4;
const KEY = `gazetteer-${FORMAT}`;
/** Keys of earlier formats, removed because local storage holds only 10 MB. */
const EARLIER_KEYS = ['gazetteer-1', 'gazetteer-2', 'gazetteer-3'];

export function packGazetteer(tables: GazetteerTables): StoredGazetteer {
  const packed = { version: tables.version, tables: pack(tables) };
  return { ...packed, checksum: checksumOf(packed, FORMAT) };
}

/**
 * The tables of a stored gazetteer, or null unless it is exactly what `packGazetteer` wrote: searching damaged tables
 * could throw or never end.
 */
export function unpackGazetteer(stored: unknown): GazetteerTables | null {
  try {
    const { version, tables, checksum } = stored as StoredGazetteer;
    return checksumOf({ version, tables }, FORMAT) === checksum ? unpack(tables) : null;
  } catch {
    return null;
  }
}

/** Null if there is none, or if it is damaged. */
export async function readGazetteer(): Promise<GazetteerTables | null> {
  const stored = await readStored();
  const tables = unpackGazetteer(stored);
  if (stored !== undefined && !tables) noteFailure('open the gazetteer', new Error('it is damaged'));
  return tables;
}

/**
 * Replaces the stored gazetteer if it has another version or is damaged; never otherwise, because every open page
 * looks at what is written. What storage refuses, pages get by message.
 */
export async function storeGazetteer(gazetteer: StoredGazetteer): Promise<void> {
  const stored = await attempt('read the gazetteer', readGazetteer());
  if (stored.ok && stored.value?.version === gazetteer.version) return;
  await attempt('remove earlier gazetteers', browser.storage.local.remove(EARLIER_KEYS));
  await attempt('store the gazetteer', browser.storage.local.set({ [KEY]: gazetteer }));
}

/** Calls back whenever another gazetteer is stored, until `signal` aborts. */
export function watchGazetteer(signal: AbortSignal, onChange: (tables: GazetteerTables) => void): void {
  const { onChanged } = browser.storage.local;
  const listen = (changes: Parameters<Parameters<typeof onChanged.addListener>[0]>[0]) => {
    // A page keeps its own tables if others write damaged ones.
    const tables = KEY in changes ? unpackGazetteer(changes[KEY]?.newValue) : null;
    if (tables) onChange(tables);
  };
  onChanged.addListener(listen);
  signal.addEventListener('abort', () => onChanged.removeListener(listen), { once: true });
}

async function readStored(): Promise<unknown> {
  return (await browser.storage.local.get(KEY))[KEY];
}
