import type {
  Category,
  Claim,
  Comparison,
  Dataset,
  DatasetEvent,
  Entity,
  Source,
} from '../schema/dataset-schema.ts';

/** A record and its file, which problems name. */
export interface Located<T> {
  readonly file: string;
  readonly record: T;
}

/** The records of a dataset before they are joined. */
export interface LocatedDataset {
  readonly manifest: readonly Located<Dataset['manifest']>[];
  readonly categories: readonly Located<Category>[];
  readonly entities: readonly Located<Entity>[];
  readonly claims: readonly Located<Claim>[];
  readonly comparisons: readonly Located<Comparison>[];
  readonly events: readonly Located<DatasetEvent>[];
  readonly sources: readonly Located<Source>[];
}

/** The file or folder of each section, as problems name it. */
export const PLACES = {
  manifest: 'manifest.json',
  categories: 'categories.json',
  entities: 'entities/',
  claims: 'claims/',
  comparisons: 'comparisons.json',
  events: 'events.json',
  sources: 'sources/',
} as const satisfies Record<keyof LocatedDataset, string>;

export type Section = keyof LocatedDataset;
