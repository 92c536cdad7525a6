import { Dexie, type DexieOptions, type Table } from 'dexie';
import type { EntityId } from '../../core/entity.ts';
import type {
  Category,
  Chart,
  Claim,
  Context,
  DatasetDocument,
  DatasetEvent,
  Entity,
  Manifest,
  Measure,
  Observation,
  Relation,
  Source,
  Unit,
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

/** The tables that a dataset fills with rows. */
export const ROW_TABLES = [
  'documents',
  'categories',
  'entityBlocks',
  'measures',
  'observations',
  'claims',
  'charts',
  'events',
  'sources',
] as const;

/** What the dataset is, and what every card needs of it. */
export type DatasetRow = Manifest &
  StoredCounts & {
    readonly context?: Context | undefined;
    readonly units: readonly Unit[];
    readonly relations: readonly Relation[];
  };

/** The facts, in IndexedDB. Only the background opens it; everyone else sends a message. */
export class FactlightDatabase extends Dexie {
  declare readonly datasets: Table<DatasetRow, string>;
  declare readonly documents: Table<Row<DatasetDocument>, [string, string]>;
  declare readonly categories: Table<Row<Category>, [string, string]>;
  declare readonly entityBlocks: Table<EntityBlock, [string, number]>;
  declare readonly measures: Table<Row<Measure>, [string, string]>;
  declare readonly observations: Table<Row<Observation>, [string, string]>;
  declare readonly claims: Table<Row<Claim>, [string, string]>;
  declare readonly charts: Table<Row<Chart>, [string, string]>;
  declare readonly events: Table<Row<DatasetEvent>, [string, string]>;
  declare readonly sources: Table<Row<Source>, [string, string]>;

  constructor(name = 'factlight', options?: DexieOptions) {
    super(name, options);
    // Indexes are few, because each costs time per row. Reading by `dataset` uses the primary key, which starts with it.
    this.version(3)
      .stores({
        datasets: 'id',
        documents: '[dataset+id]',
        categories: '[dataset+id]',
        entityBlocks: '[dataset+position], *ids',
        measures: '[dataset+id]',
        observations: '[dataset+id], subject',
        claims: '[dataset+id], *entities',
        charts: '[dataset+id], *entities',
        events: '[dataset+id], *entities, *contextFor',
        sources: '[dataset+id]',
        // Of format 1.
        comparisons: null,
      })
      // Rows of an older format cannot be read. The tables hold nothing of the reader's own and are filled anew.
      .upgrade((transaction) =>
        Promise.all(['datasets', ...ROW_TABLES].map((table) => transaction.table(table).clear())),
      );
  }
}
