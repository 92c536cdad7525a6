import { checkSchema, claimSchema, updateSchema } from './claim-schema.ts';
import { comparisonSchema } from './comparison-schema.ts';
import { datasetSchema, manifestSchema } from './dataset-schema.ts';
import { categorySchema, entitySchema, relationSchema } from './entity-schema.ts';
import { eventSchema } from './event-schema.ts';
import { bilingualSchema, partialDateSchema } from './fields.ts';
import { figureValueSchema, findingSchema } from './figure-schema.ts';
import { sourceSchema } from './source-schema.ts';
import { z } from './zod.ts';

/** A name and one line of help for each part; editors show both. */
const PARTS = z
  .registry<{ id: string; description: string }>()
  .add(manifestSchema, {
    id: 'manifest',
    description: 'What the dataset is, and the article that it checks.',
  })
  .add(categorySchema, {
    id: 'category',
    description: 'A group of entities that readers can switch on and off.',
  })
  .add(entitySchema, { id: 'entity', description: 'A known thing, its aliases and its relations.' })
  .add(relationSchema, {
    id: 'relation',
    description: 'What the other entity is to this one: its maker, its base model …',
  })
  .add(claimSchema, {
    id: 'claim',
    description: 'One claim of the article: a figure if it has a value, otherwise a statement.',
  })
  .add(checkSchema, {
    id: 'check',
    description: 'What other sources say about the claim. A verdict other than corroborated needs a note.',
  })
  .add(findingSchema, { id: 'finding', description: 'A value from a source other than the article.' })
  .add(updateSchema, {
    id: 'update',
    description: 'What happened after the article. It has no bearing on the verdict.',
  })
  .add(figureValueSchema, {
    id: 'value',
    description: 'A quantity in its base unit (5600000 USD, not 5.6), or a date.',
  })
  .add(comparisonSchema, {
    id: 'comparison',
    description: 'Values that share one scale and can be drawn side by side.',
  })
  .add(eventSchema, { id: 'event', description: 'A dated event, for the policy context.' })
  .add(sourceSchema, {
    id: 'source',
    description: 'A publication. A weak source, a mirror or an aggregator, carries no link.',
  })
  .add(bilingualSchema, { id: 'bilingual', description: 'A text in English and Simplified Chinese.' })
  .add(partialDateSchema, {
    id: 'date',
    description: 'YYYY, YYYY-MM or YYYY-MM-DD: as precise as the source.',
  });

/** JSON Schema (2020-12) of a whole dataset. `$defs` has each kind of record, for the small files. */
export function createJsonSchema(): object {
  return { title: 'Factlight dataset', ...z.toJSONSchema(datasetSchema, { io: 'input', metadata: PARTS }) };
}
