import { join } from 'node:path';
import { compileGazetteer, type Gazetteer } from '../../core/gazetteer.ts';
import { loadDataset } from '../../data/bundle.ts';
import { buildGazetteerSource } from '../../data/gazetteer-source.ts';

/** The bundled dataset's gazetteer, every category on: the one that pages get. */
export function loadGazetteer(): Gazetteer {
  const dataset = loadDataset(join(import.meta.dirname, '../../data/china-ai'));
  return compileGazetteer(buildGazetteerSource([{ ...dataset.manifest, ...dataset }]));
}
