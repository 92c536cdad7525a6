/*
 * Copied into the tree of each compared revision and bundled there, so that its imports are that revision's own: import
 * nothing that has not been in its place for long.
 */
import { createPageDetector } from '../../../core/detection/page-detector.ts';
import { compileGazetteer } from '../../../core/gazetteer/compile/compile-gazetteer.ts';
import { openGazetteer } from '../../../core/gazetteer/gazetteer.ts';
import type { GazetteerSource } from '../../../core/gazetteer/gazetteer-source.ts';
import { buildGazetteerSource } from '../../../data/queries/gazetteer-source.ts';
import { loadDataset } from '../../../data/validation/load-dataset.ts';

/** Pages, as the blocks of each. */
export type Pages = readonly (readonly string[])[];

/** The names of a dataset in a folder. */
export function loadNames(folder: string): GazetteerSource {
  const dataset = loadDataset(folder);
  return buildGazetteerSource([{ ...dataset.manifest, ...dataset }]);
}

/** The result reads pages as the content script does, without a document, and returns how many mentions they have. */
export function createReader(names: GazetteerSource): (pages: Pages) => number {
  const gazetteer = openGazetteer(compileGazetteer(names));
  return (pages) => {
    let mentions = 0;
    for (const blocks of pages) {
      const detector = createPageDetector(gazetteer);
      for (const text of blocks) {
        if (detector.findName(text, 0) < 0) continue;
        const found = finish(detector.detect(text)).mentions;
        detector.learn(text, found);
        mentions += found.length;
      }
    }
    return mentions;
  };
}

/** Detection has not always been resumable. */
function finish<T>(detection: T | Generator<undefined, T>): T {
  if (!isResumable(detection)) return detection;
  let step = detection.next();
  while (!step.done) step = detection.next();
  return step.value;
}

function isResumable<T>(detection: T | Generator<undefined, T>): detection is Generator<undefined, T> {
  return typeof (detection as Partial<Generator>).next === 'function';
}
