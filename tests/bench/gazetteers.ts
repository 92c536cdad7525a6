import { compileGazetteer } from '../../core/gazetteer/compile/compile-gazetteer.ts';
import { type Gazetteer, type GazetteerTables, openGazetteer } from '../../core/gazetteer/gazetteer.ts';
import type { GazetteerSource } from '../../core/gazetteer/gazetteer-source.ts';
import { type Packed, pack, unpack } from '../../extension/storage/packed-arrays.ts';

/** The storage key of extension/storage/gazetteer-cache.ts. */
export const GAZETTEER_KEY = 'gazetteer-4';

/** A gazetteer as it is stored for pages. */
export interface StoredGazetteer {
  readonly version: string;
  readonly tables: Packed<GazetteerTables>;
}

export function toStored(source: GazetteerSource): StoredGazetteer {
  return { version: source.version, tables: pack(compileGazetteer(source)) };
}

/** Opens a stored gazetteer, as a page does before it can search. */
export function openStored({ tables }: StoredGazetteer): Gazetteer {
  return openGazetteer(unpack(tables));
}
