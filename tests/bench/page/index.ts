import { benchFirstUse, benchLibraries, benchWarmExpression } from './contender-bench.ts';
import { benchAliases, benchGrowth } from './growth-bench.ts';
import { insertParagraphs, scrollList, streamAnswer } from './page-changes.ts';
import { clearPage, findPlaces, paintHighlights, wrapNames } from './painting.ts';
import { movePointer } from './pointer.ts';
import { benchScan } from './scan-bench.ts';
import { isCardSeen, placesOf, watchCard } from './watch-card.ts';

/** What the rows call in the page; scripts read it as `bench`. */
const bench = {
  benchAliases,
  benchFirstUse,
  benchGrowth,
  benchLibraries,
  benchScan,
  benchWarmExpression,
  clearPage,
  findPlaces,
  insertParagraphs,
  isCardSeen,
  movePointer,
  paintHighlights,
  placesOf,
  scrollList,
  streamAnswer,
  watchCard,
  wrapNames,
};

export type PageBench = typeof bench;

Object.assign(globalThis, { bench });
