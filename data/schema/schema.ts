import { z } from 'zod';
import { aliasesSchema, contextSchema } from './alias-schema.ts';

/**
 * The shape of a dataset, file by file. Ids are kebab-case and stable: they are what people cite.
 * The JSON Schema for authors is exported from here (see README.md in this folder).
 */

const webAddress = z.url({ protocol: /^https?$/, error: 'write a full http or https address' });

const id = z.string().regex(/^[a-z0-9][a-z0-9.-]*$/, 'an id is lower-case letters, digits, "-" and "."');

/** `2025`, `2025-07` or `2025-07-26`: as precise as the source is. */
export const partialDateSchema = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'a date is YYYY, YYYY-MM or YYYY-MM-DD');

export const localizedSchema = z.strictObject({
  en: z.string().min(1),
  'zh-CN': z.string().min(1).optional(),
});
/** Names, labels, summaries and notes must have both languages. */
export const bilingualSchema = z.strictObject({ en: z.string().min(1), 'zh-CN': z.string().min(1) });

export const verdictSchema = z.enum(['corroborated', 'imprecise', 'contradicted', 'not-found']);

export const unitSchema = z.enum([
  'USD',
  'CNY',
  'percent',
  'times',
  'GW',
  'TWh',
  'EFLOPS',
  'parameters',
  'tokens',
  'quarters',
  'companies',
  'models',
  'people',
  'points',
  'hours',
  'days',
  'count',
]);

export const quantitySchema = z.strictObject({
  kind: z.literal('quantity'),
  unit: unitSchema,
  amount: z.union([z.number(), z.tuple([z.number(), z.number()])], 'use a number or [low, high]'),
  qualifier: z.enum(['over', 'under', 'about', 'at-least', 'up-to']).optional(),
});

export const figureValueSchema = z.discriminatedUnion(
  'kind',
  [quantitySchema, z.strictObject({ kind: z.literal('date'), date: partialDateSchema })],
  'use quantity or date',
);

const sourceIds = z.array(id).min(1);

/** A value that a source other than the article gives. */
export const findingSchema = z.strictObject({
  label: bilingualSchema.optional(),
  value: figureValueSchema,
  period: bilingualSchema.optional(),
  asOf: partialDateSchema.optional(),
  sources: sourceIds,
});

export const checkSchema = z
  .strictObject({
    verdict: verdictSchema,
    note: bilingualSchema.optional(),
    better: z.array(findingSchema).default([]),
    sources: z.array(id),
    checkedOn: partialDateSchema,
  })
  .refine((check) => check.verdict === 'corroborated' || check.note !== undefined, {
    message: 'a verdict other than corroborated needs a note that says why',
  })
  .refine((check) => check.verdict === 'not-found' || check.sources.length > 0, {
    message: 'a verdict other than not-found needs a source',
  });

/** A newer value, no verdict on the article. */
export const updateSchema = z.strictObject({
  note: bilingualSchema,
  asOf: partialDateSchema,
  findings: z.array(findingSchema).default([]),
  sources: sourceIds,
});

/** One claim of the article: a figure when it has a value, else a statement. */
export const claimSchema = z
  .strictObject({
    id,
    /** The entities that show it; the first is the one that it is chiefly about. */
    entities: z.array(id),
    label: bilingualSchema,
    says: bilingualSchema,
    value: figureValueSchema.optional(),
    period: bilingualSchema.optional(),
    asOf: partialDateSchema.optional(),
    stance: z.enum(['fact', 'opinion', 'self-description']).default('fact'),
    sections: z.array(z.string().min(1)).min(1),
    /** One sentence a reader must see first; for claims that mislead as they stand. */
    caution: bilingualSchema.optional(),
    check: checkSchema,
    since: updateSchema.optional(),
  })
  .refine((claim) => claim.entities.length > 0 || claim.stance === 'self-description', {
    message: 'tie the claim to at least one entity',
    path: ['entities'],
  });

export const sourceSchema = z
  .strictObject({
    id,
    publisher: z.string().min(1),
    title: z.string().min(1),
    date: partialDateSchema.optional(),
    url: webAddress.optional(),
    /** A mirror or aggregator: named, never linked. */
    weak: z.boolean().default(false),
  })
  .refine((source) => !(source.weak && source.url), {
    message: 'a weak source carries no link: remove its url',
  })
  .refine((source) => !source.url || !/^https?:\/\/(\d{1,3}\.){3}\d{1,3}/.test(source.url), {
    message: 'no link to a bare IP address',
  });

export const categorySchema = z.strictObject({
  id,
  name: bilingualSchema,
  /** The singular, as the card shows it: "Company". */
  singular: bilingualSchema,
  description: bilingualSchema,
});

export const relationSchema = z.strictObject({
  entity: id,
  /** What the other is to this one: `maker` of a model, `base-model`, `governed-by` … */
  as: z.enum([
    'maker',
    'product',
    'parent',
    'unit',
    'family',
    'member',
    'base-model',
    'derived',
    'rival',
    'governed-by',
    'governs',
    'runs-on',
    'runs',
    'host',
    'hosts',
    'related',
  ]),
});

export const entitySchema = z.strictObject({
  id,
  category: id,
  name: bilingualSchema,
  /** One neutral line. */
  summary: bilingualSchema,
  aliases: aliasesSchema,
  related: z.array(relationSchema).default([]),
  /** Official page, where the research gives one. */
  page: webAddress.optional(),
});

export const eventSchema = z.strictObject({
  id,
  date: partialDateSchema,
  title: bilingualSchema,
  /** Entities whose card shows it as their own. */
  entities: z.array(id).min(1),
  /** Entities whose card shows it as context. */
  contextFor: z.array(id).default([]),
  sources: sourceIds,
});

export const comparisonSchema = z.strictObject({
  id,
  title: bilingualSchema,
  entities: z.array(id).min(1),
  bars: z
    .array(
      z.strictObject({
        label: bilingualSchema,
        value: quantitySchema,
        role: z.enum(['article', 'better', 'target', 'actual']),
        asOf: partialDateSchema.optional(),
        entity: id.optional(),
      }),
    )
    .min(2),
  note: bilingualSchema.optional(),
  sources: sourceIds,
});

export const manifestSchema = z.strictObject({
  id,
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'a version is MAJOR.MINOR.PATCH'),
  date: partialDateSchema,
  title: bilingualSchema,
  article: z.strictObject({
    title: z.string().min(1),
    publisher: z.string().min(1),
    byline: z.string().min(1),
    date: partialDateSchema,
    /** True: the card says "AI-written". */
    aiWritten: z.boolean(),
  }),
});

export const datasetSchema = z.strictObject({
  manifest: manifestSchema,
  categories: z.array(categorySchema).min(1),
  entities: z.array(entitySchema).min(1),
  claims: z.array(claimSchema),
  comparisons: z.array(comparisonSchema),
  events: z.array(eventSchema),
  sources: z.array(sourceSchema),
  /** Of ambiguous aliases; absent where there are none. */
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
