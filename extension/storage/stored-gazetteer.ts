import type { GazetteerTables } from '../../core/gazetteer/gazetteer.ts';
import { checksumOf } from './checksum.ts';
import { type Packed, pack, unpack } from './packed-arrays.ts';

/** The compiled gazetteer as it is stored and sent. */
export interface StoredGazetteer {
  readonly version: string;
  readonly tables: Packed<GazetteerTables>;
  /** Of `version` and `tables`. */
  readonly checksum: number;
}

/** A new format needs a new number. */
const FORMAT = 4;
/**
 * The gazetteer of the enabled categories. The background writes it and every page reads it from storage, so a page
 * without a mention never wakes the background.
 */
export const GAZETTEER_KEY = `gazetteer-${FORMAT}`;

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
