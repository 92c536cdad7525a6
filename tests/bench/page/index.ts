import { navigate } from './navigate.ts';
import { insertParagraphs, scrollList, streamAnswer } from './page-changes.ts';
import { clearPage, findMarkPositions, paintHighlights, paintOnce, wrapNames } from './painting.ts';
import { movePointer } from './pointer.ts';
import { benchFirstUse, benchLibraries, benchWarmExpression } from './scan/contender-bench.ts';
import { benchAliases, benchGrowth } from './scan/growth-bench.ts';
import { benchLongBlock } from './scan/long-blocks.ts';
import { benchBareScan, benchScan } from './scan/scan-bench.ts';
import { importGenerated, seedBundled } from './seeding.ts';
import { locateNames, watchCard } from './watch-card.ts';

/** The functions that rows call in the page, as the global `bench`. */
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
  findMarkPositions,
  importGenerated,
  insertParagraphs,
  movePointer,
  navigate,
  paintHighlights,
  paintOnce,
  locateNames,
  scrollList,
  seedBundled,
  streamAnswer,
  watchCard,
  wrapNames,
};

export type PageBench = typeof bench;

Object.assign(globalThis, { bench });
