import type {
  Category,
  Claim,
  Comparison,
  Dataset,
  DatasetEvent,
  Entity,
  Source,
} from '../schema/dataset-schema.ts';

/** A record with the file that it stands in, so that a problem can name the file. */
export interface Located<T> {
  readonly file: string;
  readonly record: T;
}

/** A dataset before it is joined. */
export interface LocatedDataset {
  readonly manifest: readonly Located<Dataset['manifest']>[];
  readonly categories: readonly Located<Category>[];
  readonly entities: readonly Located<Entity>[];
  readonly claims: readonly Located<Claim>[];
  readonly comparisons: readonly Located<Comparison>[];
  readonly events: readonly Located<DatasetEvent>[];
  readonly sources: readonly Located<Source>[];
}

/** Where a section's records stand, as an author is told: `sources/`. */
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
