import { chartSchema } from './chart-schema.ts';
import { checkSchema, claimSchema, updateSchema } from './claim-schema.ts';
import { datasetSchema, manifestSchema } from './dataset-schema.ts';
import { documentSchema } from './document-schema.ts';
import { categorySchema, entitySchema } from './entity-schema.ts';
import { eventSchema } from './event-schema.ts';
import { localizedSchema, partialDateSchema } from './fields.ts';
import { measureSchema } from './measure-schema.ts';
import { figureValueSchema, observationSchema, periodSchema } from './observation-schema.ts';
import { sourceSchema } from './source-schema.ts';
import { relationSchema, unitSchema } from './unit-schema.ts';
import { z } from './zod.ts';

/** A name and one line of help for each part; editors show both. */
const HELP: readonly (readonly [schema: z.ZodType, id: string, description: string])[] = [
  [manifestSchema, 'manifest', 'What the dataset is, and the languages of its texts.'],
  [documentSchema, 'document', 'A text whose claims the dataset checks.'],
  [unitSchema, 'unit', 'A unit, its dimension, and how each language writes it; # stands for the number.'],
  [relationSchema, 'relation', 'What one entity is to another, with the relation the other way.'],
  [categorySchema, 'category', 'A group of entities that readers can switch on and off.'],
  [entitySchema, 'entity', 'A known thing, its aliases and its relations.'],
  [measureSchema, 'measure', 'What is measured: a training cost, a share, the date of a release.'],
  [observationSchema, 'observation', 'One value of a measure: of one subject, for one time, on one basis.'],
  [figureValueSchema, 'value', 'A quantity in its base unit (5600000 USD, not 5.6), or a date.'],
  [periodSchema, 'period', 'The time that a value covers; open to one side where only one end is known.'],
  [
    claimSchema,
    'claim',
    'One claim of a document: a figure if it has an observation, otherwise a statement.',
  ],
  [checkSchema, 'check', 'What other sources say about the claim, said of one subject or of all.'],
  [updateSchema, 'update', 'What happened after the document. It has no bearing on the verdict.'],
  [chartSchema, 'chart', 'Observations that share one scale and can be drawn together.'],
  [eventSchema, 'event', 'A dated event, for the policy context.'],
  [sourceSchema, 'source', 'A publication. A weak source, a mirror or an aggregator, carries no link.'],
  [localizedSchema, 'localized', 'A text by language (BCP 47 tags), in at least one.'],
  [partialDateSchema, 'date', 'YYYY, YYYY-MM or YYYY-MM-DD: as precise as the source.'],
];

/** JSON Schema (2020-12) of a whole dataset. `$defs` has each kind of record, for the small files. */
export function createJsonSchema(): object {
  const metadata = z.registry<{ id: string; description: string }>();
  for (const [schema, id, description] of HELP) metadata.add(schema, { id, description });
  return { title: 'Factlight dataset', ...z.toJSONSchema(datasetSchema, { io: 'input', metadata }) };
}
