import { compileGazetteer } from '../../core/gazetteer/compile/compile-gazetteer.ts';
import { type Gazetteer, type GazetteerTables, openGazetteer } from '../../core/gazetteer/gazetteer.ts';
import type { GazetteerSource } from '../../core/gazetteer/gazetteer-source.ts';
import { type Packed, pack, unpack } from '../../extension/storage/packed-arrays.ts';

/** Where extension storage keeps the gazetteer: the one place here that knows, as extension/gazetteer-cache.ts. */
export const GAZETTEER_KEY = 'gazetteer-3';

/** What extension storage keeps of a gazetteer, and a page reads. */
export interface StoredGazetteer {
  readonly version: string;
  readonly tables: Packed<GazetteerTables>;
}

export function toStored(source: GazetteerSource): StoredGazetteer {
  return { version: source.version, tables: pack(compileGazetteer(source)) };
}

/** What a page does with it before it can search. */
export function openStored({ tables }: StoredGazetteer): Gazetteer {
  return openGazetteer(unpack(tables));
}
