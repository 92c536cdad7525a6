import { join } from 'node:path';
import type { NumberTable } from '../../core/numbers/number-table.ts';
import { buildNumberTable } from '../../data/queries/numbers/number-table.ts';
import { loadDataset } from '../../data/validation/load-dataset.ts';

/** The numbers of the bundled dataset. */
export function loadNumberTable(): NumberTable {
  const dataset = loadDataset(join(import.meta.dirname, '../../data/china-ai'));
  return buildNumberTable({ ...dataset.manifest, ...dataset });
}
