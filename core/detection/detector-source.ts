import type { NameFinder } from '../gazetteer/find-name.ts';
import { type GazetteerTables, openGazetteer } from '../gazetteer/gazetteer.ts';
import { withCorrection } from '../settings/mute-actions.ts';
import type { Correction } from '../settings/settings.ts';
import { withCorrections } from './corrections.ts';
import { createPageDetector, type PageDetector } from './page-detector.ts';

/** The detector of one page. It is replaced when the gazetteer or the reader's corrections change. */
export interface DetectorSource {
  detector(): PageDetector;
  setTables(tables: GazetteerTables): void;
  setCorrections(corrections: readonly Correction[]): void;
  /** Adds or removes a correction for this page only. */
  rejectHere(correction: Correction, isRejected: boolean): void;
}

export interface DetectorOptions {
  readonly tables: GazetteerTables;
  /** What is open of the tables already. */
  readonly finder?: NameFinder;
  readonly corrections: readonly Correction[];
  readonly site: string;
}

/** `onChange` gets each new detector, and only when it would find something else. */
export function createDetectorSource(
  options: DetectorOptions,
  onChange: (detector: PageDetector) => void,
): DetectorSource {
  let gazetteer = openGazetteer(options.tables, options.finder);
  let { corrections } = options;
  let here: readonly Correction[] = [];
  const detector = () =>
    withCorrections(createPageDetector(gazetteer), [...corrections, ...here], options.site);
  return {
    detector,
    setTables(tables) {
      if (tables.version === gazetteer.version) return;
      gazetteer = openGazetteer(tables);
      onChange(detector());
    },
    setCorrections(next) {
      const isSame = JSON.stringify(next) === JSON.stringify(corrections);
      corrections = next;
      if (!isSame) onChange(detector());
    },
    rejectHere(correction, isRejected) {
      here = withCorrection(here, correction, isRejected);
      onChange(detector());
    },
  };
}
