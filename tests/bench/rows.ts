import type { BenchRow } from './row.ts';
import { contendersRow } from './rows/contenders.ts';
import { growthRow } from './rows/growth.ts';
import { mainThreadRow } from './rows/main-thread.ts';
import { scanRow } from './rows/scan.ts';
import { sizeRow } from './rows/size.ts';

/** All rows, in the order of the table. */
export const ROWS: readonly BenchRow[] = [
  sizeRow,
  scanRow,
  contendersRow,
  growthRow,
  mainThreadRow,
];
