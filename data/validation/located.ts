import type {
  Category,
  Chart,
  Claim,
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

/** A record and its file, which problems name. */
export interface Located<T> {
  readonly file: string;
  readonly record: T;
}

/** The records of a dataset before they are joined. */
export interface LocatedDataset {
  readonly manifest: readonly Located<Manifest>[];
  readonly documents: readonly Located<DatasetDocument>[];
  readonly units: readonly Located<Unit>[];
  readonly relations: readonly Located<Relation>[];
  readonly categories: readonly Located<Category>[];
  readonly entities: readonly Located<Entity>[];
  readonly measures: readonly Located<Measure>[];
  readonly observations: readonly Located<Observation>[];
  readonly claims: readonly Located<Claim>[];
  readonly charts: readonly Located<Chart>[];
  readonly events: readonly Located<DatasetEvent>[];
  readonly sources: readonly Located<Source>[];
}

/** The file or folder of each section, as problems name it. */
export const PLACES = {
  manifest: 'manifest.json',
  documents: 'documents.json',
  units: 'units.json',
  relations: 'relations.json',
  categories: 'categories.json',
  entities: 'entities/',
  measures: 'measures.json',
  observations: 'observations/',
  claims: 'claims/',
  charts: 'charts.json',
  events: 'events.json',
  sources: 'sources/',
} as const satisfies Record<keyof LocatedDataset, string>;

export type Section = keyof LocatedDataset;
