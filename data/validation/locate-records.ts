import type { z } from 'zod';
import { claimSchema } from '../schema/claim-schema.ts';
import { comparisonSchema } from '../schema/comparison-schema.ts';
import { manifestSchema } from '../schema/dataset-schema.ts';
import { categorySchema, entitySchema } from '../schema/entity-schema.ts';
import { eventSchema } from '../schema/event-schema.ts';
import { sourceSchema } from '../schema/source-schema.ts';
import type { KnownIds } from './check-references.ts';
import { describeIssue } from './describe-issue.ts';
import { type Located, type LocatedDataset, PLACES, type Section } from './located.ts';

/** One parsed file of a dataset; `path` is relative to its folder, with `/`. */
export interface DatasetFile {
  readonly path: string;
  readonly value: unknown;
}

/** The records of all files, checked one by one. */
export interface LocatedRecords {
  readonly dataset: LocatedDataset;
  readonly known: KnownIds;
  readonly problems: readonly string[];
}

/** Finds the records of a dataset's files and checks the shape of each. */
export function locateRecords(files: readonly DatasetFile[]): LocatedRecords {
  const problems = files
    .filter(({ path }) => !Object.values(PLACES).some((place) => isIn(path, place)))
    .map(
      ({ path }) => `${path}: is no file of a dataset: move it to one of ${Object.values(PLACES).join(', ')}`,
    );
  const known: Record<Section, Set<string>> = {
    manifest: new Set(),
    categories: new Set(),
    entities: new Set(),
    claims: new Set(),
    comparisons: new Set(),
    events: new Set(),
    sources: new Set(),
  };
  const locate = <T>(section: Section, schema: z.ZodType<T>): Located<T>[] => {
    return files
      .filter(({ path }) => isIn(path, PLACES[section]))
      .flatMap(({ path, value }) => [value].flat().map((record: unknown) => ({ file: path, record })))
      .flatMap(({ file, record }, position) => {
        const id = idOf(record);
        if (id) known[section].add(id);
        const parsed = schema.safeParse(record);
        if (parsed.success) return [{ file, record: parsed.data }];
        const who = id ?? `record ${position + 1}`;
        problems.push(
          ...parsed.error.issues
            .flatMap((issue) => describeIssue(issue, record))
            .map((text) => `${file}: ${who} ${text}`),
        );
        return [];
      });
  };
  const dataset = {
    manifest: locate('manifest', manifestSchema),
    categories: locate('categories', categorySchema),
    entities: locate('entities', entitySchema),
    claims: locate('claims', claimSchema),
    comparisons: locate('comparisons', comparisonSchema),
    events: locate('events', eventSchema),
    sources: locate('sources', sourceSchema),
  };
  return { dataset, known, problems };
}

function isIn(path: string, place: string): boolean {
  return place.endsWith('/') ? path.startsWith(place) : path === place;
}

function idOf(record: unknown): string | undefined {
  if (typeof record !== 'object' || record === null || !('id' in record)) return undefined;
  return typeof record.id === 'string' ? record.id : undefined;
}
