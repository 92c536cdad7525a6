import { z } from 'zod';
import {
  bilingualSchema,
  categorySchema,
  checkSchema,
  claimSchema,
  comparisonSchema,
  datasetSchema,
  entitySchema,
  eventSchema,
  figureValueSchema,
  findingSchema,
  manifestSchema,
  partialDateSchema,
  relationSchema,
  sourceSchema,
  updateSchema,
} from './schema.ts';

/** Names and one line of help for each part; the names are what `$defs` and editors show. */
const PARTS = z
  .registry<{ id: string; description: string }>()
  .add(manifestSchema, {
    id: 'manifest',
    description: 'What the dataset is, and the article that it checks.',
  })
  .add(categorySchema, { id: 'category', description: 'A group of entities that readers switch on and off.' })
  .add(entitySchema, {
    id: 'entity',
    description: 'A known thing, the names it goes by, and what it is related to.',
  })
  .add(relationSchema, {
    id: 'relation',
    description: 'What the other entity is to this one: its maker, its base model …',
  })
  .add(claimSchema, {
    id: 'claim',
    description: 'One claim of the article: a figure when it has a value, else a statement.',
  })
  .add(checkSchema, {
    id: 'check',
    description: 'What other sources say of the claim. A verdict other than corroborated needs a note.',
  })
  .add(findingSchema, { id: 'finding', description: 'A value that a source other than the article gives.' })
  .add(updateSchema, { id: 'update', description: 'A newer value; no verdict on the article.' })
  .add(figureValueSchema, {
    id: 'value',
    description: 'A quantity in its base unit (5600000 USD, not 5.6), or a date.',
  })
  .add(comparisonSchema, {
    id: 'comparison',
    description: 'Values that share one scale and may be drawn side by side.',
  })
  .add(eventSchema, {
    id: 'event',
    description: 'Something that happened on a date, for the policy context.',
  })
  .add(sourceSchema, {
    id: 'source',
    description: 'A publication. A weak one, a mirror or an aggregator, carries no link.',
  })
  .add(bilingualSchema, { id: 'bilingual', description: 'A text in English and Simplified Chinese.' })
  .add(partialDateSchema, {
    id: 'date',
    description: 'YYYY, YYYY-MM or YYYY-MM-DD: as precise as the source is.',
  });

/** JSON Schema (2020-12) of a joined dataset; each kind of record is in `$defs`, for the small files. */
export function createJsonSchema(): object {
  return { title: 'Factlight dataset', ...z.toJSONSchema(datasetSchema, { io: 'input', metadata: PARTS }) };
}
