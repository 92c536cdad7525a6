import { contextSchema } from './alias-schema.ts';
import { chartSchema } from './chart-schema.ts';
import { claimSchema } from './claim-schema.ts';
import { documentSchema } from './document-schema.ts';
import { categorySchema, entitySchema } from './entity-schema.ts';
import { eventSchema } from './event-schema.ts';
import { idSchema, languageSchema, localizedSchema, partialDateSchema } from './fields.ts';
import { measureSchema } from './measure-schema.ts';
import { observationSchema } from './observation-schema.ts';
import { sourceSchema } from './source-schema.ts';
import { relationSchema, unitSchema } from './unit-schema.ts';
import { z } from './zod.ts';

const versionSchema = z.string().regex(/^\d+\.\d+\.\d+$/, 'a version is MAJOR.MINOR.PATCH');

/** What a version has changed for readers, told once after the update that brings it. */
const changeSchema = z.strictObject({
  version: versionSchema,
  text: localizedSchema,
  /** Whose cards to look at. */
  entities: z.array(idSchema).optional(),
});

export const manifestSchema = z.strictObject({
  id: idSchema,
  version: versionSchema,
  format: z.literal(2),
  date: partialDateSchema,
  title: localizedSchema,
  /** The languages of its texts, the one to fall back on first. */
  languages: z.array(languageSchema).min(1),
  /** The newest first; versions that only correct the wording have none. */
  changes: z.array(changeSchema).optional(),
});

/** A whole dataset, joined from its files. */
export const datasetSchema = z.strictObject({
  manifest: manifestSchema,
  /** What it checks; none: it only explains. */
  documents: z.array(documentSchema),
  units: z.array(unitSchema),
  relations: z.array(relationSchema),
  categories: z.array(categorySchema).min(1),
  entities: z.array(entitySchema).min(1),
  measures: z.array(measureSchema),
  observations: z.array(observationSchema),
  claims: z.array(claimSchema),
  charts: z.array(chartSchema),
  events: z.array(eventSchema),
  sources: z.array(sourceSchema),
  /** Cues and rules of ambiguous aliases; absent if there are none. */
  context: contextSchema.optional(),
});

export type Context = z.infer<typeof contextSchema>;
export type Dataset = z.infer<typeof datasetSchema>;
export type Manifest = z.infer<typeof manifestSchema>;
export type Entity = z.infer<typeof entitySchema>;
export type Relation = z.infer<typeof relationSchema>;
export type Unit = z.infer<typeof unitSchema>;
export type Measure = z.infer<typeof measureSchema>;
export type Observation = z.infer<typeof observationSchema>;
export type Claim = z.infer<typeof claimSchema>;
export type Check = Claim['checks'][number];
export type Chart = z.infer<typeof chartSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type Category = z.infer<typeof categorySchema>;
export type DatasetDocument = z.infer<typeof documentSchema>;
export type DatasetEvent = z.infer<typeof eventSchema>;
