import { join } from 'node:path';
import { compileGazetteer, type GazetteerSource } from '../../core/compile-gazetteer.ts';
import { type Gazetteer, openGazetteer } from '../../core/gazetteer.ts';
import { loadDataset } from '../../data/bundle.ts';
import { buildGazetteerSource } from '../../data/gazetteer-source.ts';

/** The bundled dataset's names, every category on: those that pages get. */
export function loadGazetteerSource(): GazetteerSource {
  const dataset = loadDataset(join(import.meta.dirname, '../../data/china-ai'));
  return buildGazetteerSource([{ ...dataset.manifest, ...dataset }]);
}

export function loadGazetteer(): Gazetteer {
  return openGazetteer(compileGazetteer(loadGazetteerSource()));
}
