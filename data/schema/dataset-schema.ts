import { contextSchema } from './alias-schema.ts';
import { claimSchema } from './claim-schema.ts';
import { comparisonSchema } from './comparison-schema.ts';
import { categorySchema, entitySchema, type relationSchema } from './entity-schema.ts';
import { eventSchema } from './event-schema.ts';
import { bilingualSchema, idSchema, partialDateSchema } from './fields.ts';
import type { findingSchema } from './figure-schema.ts';
import { sourceSchema } from './source-schema.ts';
import { z } from './zod.ts';

export const manifestSchema = z.strictObject({
  id: idSchema,
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'a version is MAJOR.MINOR.PATCH'),
  date: partialDateSchema,
  title: bilingualSchema,
  article: z.strictObject({
    title: z.string().min(1),
    publisher: z.string().min(1),
    byline: z.string().min(1),
    date: partialDateSchema,
    /** The card then says "AI-written". */
    aiWritten: z.boolean(),
  }),
});

/** A whole dataset, joined from its files. */
export const datasetSchema = z.strictObject({
  manifest: manifestSchema,
  categories: z.array(categorySchema).min(1),
  entities: z.array(entitySchema).min(1),
  claims: z.array(claimSchema),
  comparisons: z.array(comparisonSchema),
  events: z.array(eventSchema),
  sources: z.array(sourceSchema),
  /** Cues and rules of ambiguous aliases; absent if there are none. */
  context: contextSchema.optional(),
});

export type Context = z.infer<typeof contextSchema>;
export type Dataset = z.infer<typeof datasetSchema>;
export type Entity = z.infer<typeof entitySchema>;
export type Relation = z.infer<typeof relationSchema>['as'];
export type Claim = z.infer<typeof claimSchema>;
export type Finding = z.infer<typeof findingSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type Category = z.infer<typeof categorySchema>;
export type Comparison = z.infer<typeof comparisonSchema>;
export type DatasetEvent = z.infer<typeof eventSchema>;
