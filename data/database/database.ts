import { Dexie, type Table } from 'dexie';
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

/**
 * Every row belongs to a dataset and one version of it, so that several can stand side by side; `position` is its
 * place in the dataset's own order.
 */
export type Row<T> = T & { readonly dataset: string; readonly version: string; readonly position: number };

/**
 * Entities are kept some to a row, in the dataset's order: IndexedDB takes its time per row and not per byte, and
 * there may be 100,000 of them.
 */
export interface EntityBlock {
  readonly dataset: string;
  readonly version: string;
  /** Of its first entity, in the dataset's own order. */
  readonly position: number;
  readonly ids: readonly EntityId[];
  readonly entities: readonly Entity[];
}

type DatasetRow = Dataset['manifest'] & { readonly context?: Context | undefined };

/** The facts, in IndexedDB; only background, popup and options may open it (a page has its own). */
export class FactlightDatabase extends Dexie {
  declare readonly datasets: Table<DatasetRow, string>;
  declare readonly categories: Table<Row<Category>, [string, string]>;
  declare readonly entityBlocks: Table<EntityBlock, [string, number]>;
  declare readonly claims: Table<Row<Claim>, [string, string]>;
  declare readonly comparisons: Table<Row<Comparison>, [string, string]>;
  declare readonly events: Table<Row<DatasetEvent>, [string, string]>;
  declare readonly sources: Table<Row<Source>, [string, string]>;

  constructor(name = 'factlight') {
    super(name);
    // Each index costs time per row; Dexie reads by `dataset` along the primary key, which begins with it.
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
      // An older form is filled anew; what has no manifest counts as not there.
      .upgrade((transaction) => transaction.table('datasets').clear());
  }
}
