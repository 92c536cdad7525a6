import { chartSchema } from '../schema/chart-schema.ts';
import { claimSchema } from '../schema/claim-schema.ts';
import { manifestSchema } from '../schema/dataset-schema.ts';
import { documentSchema } from '../schema/document-schema.ts';
import { categorySchema, entitySchema } from '../schema/entity-schema.ts';
import { eventSchema } from '../schema/event-schema.ts';
import { measureSchema } from '../schema/measure-schema.ts';
import { observationSchema } from '../schema/observation-schema.ts';
import { sourceSchema } from '../schema/source-schema.ts';
import { relationSchema, unitSchema } from '../schema/unit-schema.ts';
import type { z } from '../schema/zod.ts';
import type { KnownIds } from './check-references.ts';
import { describeIssue } from './describe-issue.ts';
import { type Located, type LocatedDataset, PLACES, type Section } from './located.ts';

/** A parsed file of a dataset. `path` is relative to the dataset's folder, with `/`. */
export interface DatasetFile {
  readonly path: string;
  readonly value: unknown;
}

/** The valid records of all files, and what is wrong with the others. */
export interface LocatedRecords {
  readonly dataset: LocatedDataset;
  readonly known: KnownIds;
  readonly problems: readonly string[];
}

/** Finds the records in a dataset's files and checks the shape of each. */
export function locateRecords(files: readonly DatasetFile[]): LocatedRecords {
  const problems = reportMisplaced(files);
  const locate = <T>(section: Section, schema: z.ZodType<T>): Located<T>[] =>
    recordsIn(files, section).flatMap(({ file, record }, index) => {
      const parsed = schema.safeParse(record);
      if (parsed.success) return [{ file, record: parsed.data }];
      const subject = `${file}: ${idOf(record) ?? `record ${index + 1}`}`;
      const mistakes = parsed.error.issues.flatMap((issue) => describeIssue(issue, record));
      problems.push(...mistakes.map((mistake) => `${subject} ${mistake}`));
      return [];
    });
  const dataset = {
    manifest: locate('manifest', manifestSchema),
    documents: locate('documents', documentSchema),
    units: locate('units', unitSchema),
    relations: locate('relations', relationSchema),
    categories: locate('categories', categorySchema),
    entities: locate('entities', entitySchema),
    measures: locate('measures', measureSchema),
    observations: locate('observations', observationSchema),
    claims: locate('claims', claimSchema),
    charts: locate('charts', chartSchema),
    events: locate('events', eventSchema),
    sources: locate('sources', sourceSchema),
  };
  return { dataset, known: findIds(files), problems };
}

function reportMisplaced(files: readonly DatasetFile[]): string[] {
  const places = Object.values(PLACES);
  return files
    .filter(({ path }) => !places.some((place) => isIn(path, place)))
    .map(({ path }) => `${path}: does not belong to a dataset: move it to one of ${places.join(', ')}`);
}

function findIds(files: readonly DatasetFile[]): KnownIds {
  const idsIn = (section: Section) =>
    new Set(recordsIn(files, section).flatMap(({ record }) => idOf(record) ?? []));
  return {
    manifest: idsIn('manifest'),
    documents: idsIn('documents'),
    units: idsIn('units'),
    relations: idsIn('relations'),
    categories: idsIn('categories'),
    entities: idsIn('entities'),
    measures: idsIn('measures'),
    observations: idsIn('observations'),
    claims: idsIn('claims'),
    charts: idsIn('charts'),
    events: idsIn('events'),
    sources: idsIn('sources'),
  };
}

/** A file holds one record or a list of records. */
function recordsIn(files: readonly DatasetFile[], section: Section): Located<unknown>[] {
  return files
    .filter(({ path }) => isIn(path, PLACES[section]))
    .flatMap(({ path, value }) => [value].flat().map((record: unknown) => ({ file: path, record })));
}

function isIn(path: string, place: string): boolean {
  return place.endsWith('/') ? path.startsWith(place) : path === place;
}

function idOf(record: unknown): string | undefined {
  if (typeof record !== 'object' || record === null || !('id' in record)) return undefined;
  return typeof record.id === 'string' && record.id ? record.id : undefined;
}
