import type { Dataset } from '../schema/dataset-schema.ts';
import { expandAliases } from '../schema/expand-alternatives.ts';
import { checkAliases } from './check-aliases.ts';
import { checkClaims } from './check-claims.ts';
import { checkContext } from './check-context.ts';
import { checkIds } from './check-ids.ts';
import { checkReferences } from './check-references.ts';
import { checkUse } from './check-use.ts';
import { checkValues } from './check-values.ts';
import { type DatasetFile, locateRecords } from './locate-records.ts';
import type { Located } from './located.ts';
import { isContextFile, readContext } from './read-context.ts';

export type Validation =
  | { readonly ok: true; readonly dataset: Dataset }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Joins the files of a dataset, or lists its problems. Each is one line: the file, the id and what to do. */
export function validateDataset(files: readonly DatasetFile[]): Validation {
  const { context, problems: contextShape } = readContext(files);
  const records = locateRecords(files.filter((file) => !isContextFile(file)));
  const { dataset, known } = records;
  const shape = [...records.problems, ...contextShape];
  const [manifest] = dataset.manifest;
  const problems = [
    ...(known.manifest.size > 0
      ? []
      : ['manifest.json: is missing: add it with id, version, format, date, title and languages']),
    ...shape,
    ...checkIds(dataset),
    ...checkReferences(dataset, known),
    ...checkValues(dataset, known),
    ...checkClaims(dataset),
    ...checkAliases(dataset),
    ...(contextShape.length === 0 ? checkContext(dataset, context) : []),
    // An invalid record may be the one that uses another.
    ...(shape.length === 0 ? checkUse(dataset) : []),
  ];
  if (problems.length > 0 || !manifest) return { ok: false, problems };
  const categories = recordsOf(dataset.categories);
  const order = categories.map((category) => category.id);
  return {
    ok: true,
    dataset: {
      manifest: manifest.record,
      documents: recordsOf(dataset.documents),
      units: recordsOf(dataset.units),
      relations: recordsOf(dataset.relations),
      categories,
      entities: recordsOf(dataset.entities)
        .map((entity) => ({ ...entity, aliases: expandAliases(entity.aliases) }))
        .sort((a, b) => order.indexOf(a.category) - order.indexOf(b.category)),
      measures: recordsOf(dataset.measures),
      observations: recordsOf(dataset.observations),
      claims: recordsOf(dataset.claims),
      charts: recordsOf(dataset.charts),
      events: recordsOf(dataset.events),
      sources: recordsOf(dataset.sources),
      ...(Object.keys(context.rules).length > 0 && { context }),
    },
  };
}

function recordsOf<T>(located: readonly Located<T>[]): T[] {
  return located.map(({ record }) => record);
}
