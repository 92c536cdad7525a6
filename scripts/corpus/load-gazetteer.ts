import { join } from 'node:path';
import { compileGazetteer } from '../../core/gazetteer/compile/compile-gazetteer.ts';
import { type Gazetteer, openGazetteer } from '../../core/gazetteer/gazetteer.ts';
import type { GazetteerSource } from '../../core/gazetteer/gazetteer-source.ts';
import { buildGazetteerSource } from '../../data/queries/gazetteer-source.ts';
import { loadDataset } from '../../data/validation/load-dataset.ts';

/** The names of the bundled dataset with every category enabled, as pages get them by default. */
export function loadGazetteerSource(): GazetteerSource {
  const dataset = loadDataset(join(import.meta.dirname, '../../data/china-ai'));
  return buildGazetteerSource([{ ...dataset.manifest, ...dataset }]);
}

export function loadGazetteer(): Gazetteer {
  return openGazetteer(compileGazetteer(loadGazetteerSource()));
}
