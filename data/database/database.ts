import { Dexie, type DexieOptions, type Table } from 'dexie';
import type { EntityId } from '../../core/entity.ts';
import type {
  Category,
  Claim,
  Comparison,
  Context,
  Dataset,
  DatasetEvent,
  Entity,
  Source,
} from '../schema/dataset-schema.ts';
import type { StoredCounts } from './row-counts.ts';

/**
 * A row names its dataset and version, so several datasets can share a table. `position` is its index in the dataset's
 * own order.
 */
export type Row<T> = T & { readonly dataset: string; readonly version: string; readonly position: number };

/**
 * Several consecutive entities in one row. IndexedDB takes time per row rather than per byte, and a dataset may have
 * 100,000 entities.
 */
export interface EntityBlock {
  readonly dataset: string;
  readonly version: string;
  /** Index of the first entity in the dataset's order. */
  readonly position: number;
  readonly ids: readonly EntityId[];
  readonly entities: readonly Entity[];
}

type DatasetRow = Dataset['manifest'] & StoredCounts & { readonly context?: Context | undefined };

/** The facts, in IndexedDB. Only the background opens it; everyone else sends a message. */
export class FactlightDatabase extends Dexie {
  declare readonly datasets: Table<DatasetRow, string>;
  declare readonly categories: Table<Row<Category>, [string, string]>;
  declare readonly entityBlocks: Table<EntityBlock, [string, number]>;
  declare readonly claims: Table<Row<Claim>, [string, string]>;
  declare readonly comparisons: Table<Row<Comparison>, [string, string]>;
  declare readonly events: Table<Row<DatasetEvent>, [string, string]>;
  declare readonly sources: Table<Row<Source>, [string, string]>;

  constructor(name = 'factlight', options?: DexieOptions) {
    super(name, options);
    // Indexes are few, because each costs time per row. Reading by `dataset` uses the primary key, which starts with it.
    this.version(2)
      .stores({
        datasets: 'id',
        categories: '[dataset+id]',
        entityBlocks: '[dataset+position], *ids',
        claims: '[dataset+id], *entities',
        comparisons: '[dataset+id], *entities',
        events: '[dataset+id], *entities, *contextFor',
        sources: '[dataset+id]',
      })
      // A database of an older version is seeded again: without its manifest, a dataset counts as missing.
      .upgrade((transaction) => transaction.table('datasets').clear());
  }
}
