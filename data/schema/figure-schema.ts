import { bilingualSchema, partialDateSchema, sourceIdsSchema } from './fields.ts';
import { z } from './zod.ts';

const unitSchema = z.enum([
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

/** A value from a source other than the article. */
export const findingSchema = z.strictObject({
  label: bilingualSchema.optional(),
  value: figureValueSchema,
  period: bilingualSchema.optional(),
  asOf: partialDateSchema.optional(),
  sources: sourceIdsSchema,
});
