import { Dexie, type Table } from 'dexie';
import type {
  Category,
  Claim,
  Comparison,
  Context,
  Dataset,
  DatasetEvent,
  Entity,
  Source,
} from './schema.ts';

/**
 * Every row belongs to a dataset and one version of it, so that several can stand side by side; `position` is its
 * place in the dataset's own order.
 */
export type Row<T> = T & { readonly dataset: string; readonly version: string; readonly position: number };

type DatasetRow = Dataset['manifest'] & { readonly context?: Context | undefined };

/** The facts, in IndexedDB; only background, popup and options may open it (a page has its own). */
export class FactlightDatabase extends Dexie {
  declare readonly datasets: Table<DatasetRow, string>;
  declare readonly categories: Table<Row<Category>, [string, string]>;
  declare readonly entities: Table<Row<Entity>, [string, string]>;
  declare readonly claims: Table<Row<Claim>, [string, string]>;
  declare readonly comparisons: Table<Row<Comparison>, [string, string]>;
  declare readonly events: Table<Row<DatasetEvent>, [string, string]>;
  declare readonly sources: Table<Row<Source>, [string, string]>;

  constructor(name = 'factlight') {
    super(name);
    this.version(1).stores({
      datasets: 'id',
      categories: '[dataset+id], dataset',
      entities: '[dataset+id], dataset, id',
      claims: '[dataset+id], dataset, *entities',
      comparisons: '[dataset+id], dataset, *entities',
      events: '[dataset+id], dataset, *entities, *contextFor',
      sources: '[dataset+id], dataset',
    });
  }
}
