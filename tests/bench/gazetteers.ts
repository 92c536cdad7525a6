import { compileGazetteer } from '../../core/gazetteer/compile/compile-gazetteer.ts';
import { type Gazetteer, openGazetteer } from '../../core/gazetteer/gazetteer.ts';
import type { GazetteerSource } from '../../core/gazetteer/gazetteer-source.ts';
import {
  packGazetteer,
  type StoredGazetteer,
  unpackGazetteer,
} from '../../extension/storage/stored-gazetteer.ts';

export function toStored(source: GazetteerSource): StoredGazetteer {
  return packGazetteer(compileGazetteer(source));
}

/** Opens a stored gazetteer, as a page does before it can search. */
export function openStored(stored: StoredGazetteer): Gazetteer {
  const tables = unpackGazetteer(stored);
  if (!tables) throw new Error('the stored gazetteer is damaged');
  return openGazetteer(tables);
}
