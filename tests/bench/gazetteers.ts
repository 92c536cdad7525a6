import { compileGazetteer, type Gazetteer, type GazetteerSource } from '../../core/gazetteer.ts';

/** What extension storage keeps of a gazetteer, and a page reads: the one place that knows. */
export type StoredGazetteer = GazetteerSource;

export function toStored(source: GazetteerSource): StoredGazetteer {
  return source;
}

/** What a page does with it before it can search. */
export function openStored(stored: StoredGazetteer): Gazetteer {
  return compileGazetteer(stored);
}
