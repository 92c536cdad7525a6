import type { BenchRow } from './row.ts';
import { cardRow } from './rows/card.ts';
import { contendersRow } from './rows/contenders.ts';
import { dataRow } from './rows/data.ts';
import { growthRow } from './rows/growth.ts';
import { longBlocksRow } from './rows/long-blocks.ts';
import { mainThreadRow } from './rows/main-thread.ts';
import { memoryRow } from './rows/memory.ts';
import { numbersRow } from './rows/numbers.ts';
import { numbersInPageRow } from './rows/numbers-in-page.ts';
import { pageChangesRow } from './rows/page-changes.ts';
import { paintingRow } from './rows/painting.ts';
import { pointerRow } from './rows/pointer.ts';
import { quietPagesRow } from './rows/quiet-pages.ts';
import { scanRow } from './rows/scan.ts';
import { sizeRow } from './rows/size.ts';

/** All rows, in the order of the table. */
export const ROWS: readonly BenchRow[] = [
  sizeRow,
  scanRow,
  contendersRow,
  growthRow,
  numbersRow,
  numbersInPageRow,
  longBlocksRow,
  mainThreadRow,
  pageChangesRow,
  paintingRow,
  pointerRow,
  cardRow,
  quietPagesRow,
  memoryRow,
  dataRow,
];
