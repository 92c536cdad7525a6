import { benchFirstUse, benchLibraries, benchWarmExpression } from './contender-bench.ts';
import { benchAliases, benchGrowth } from './growth-bench.ts';
import { benchLongBlock } from './long-blocks.ts';
import { navigate } from './navigate.ts';
import { insertParagraphs, scrollList, streamAnswer } from './page-changes.ts';
import { clearPage, findPlaces, paintHighlights, paintOnce, wrapNames } from './painting.ts';
import { movePointer } from './pointer.ts';
import { benchBareScan, benchScan } from './scan-bench.ts';
import { importGenerated, seedBundled } from './seeding.ts';
import { placesOf, watchCard } from './watch-card.ts';

/** What the rows call in the page; scripts read it as `bench`. */
const bench = {
  benchAliases,
  benchBareScan,
  benchFirstUse,
  benchGrowth,
  benchLibraries,
  benchLongBlock,
  benchScan,
  benchWarmExpression,
  clearPage,
  findPlaces,
  importGenerated,
  insertParagraphs,
  movePointer,
  navigate,
  paintHighlights,
  paintOnce,
  placesOf,
  scrollList,
  seedBundled,
  streamAnswer,
  watchCard,
  wrapNames,
};

export type PageBench = typeof bench;

Object.assign(globalThis, { bench });
