import { idSchema, localizedSchema, partialDateSchema, unitIdSchema } from './fields.ts';
import { z } from './zod.ts';

const quantitySchema = z.strictObject({
  kind: z.literal('quantity'),
  unit: unitIdSchema,
  amount: z.union([z.number(), z.tuple([z.number(), z.number()])], 'use a number or [low, high]'),
  qualifier: z.enum(['over', 'under', 'about', 'at-least', 'up-to']).optional(),
});

export const figureValueSchema = z.discriminatedUnion(
  'kind',
  [quantitySchema, z.strictObject({ kind: z.literal('date'), date: partialDateSchema })],
  'use quantity or date',
);

export const periodSchema = z
  .strictObject({
    from: partialDateSchema.optional(),
    to: partialDateSchema.optional(),
    /** What it is called, if not by its dates: "fiscal year 2025, fourth quarter". */
    label: localizedSchema.optional(),
  })
  .refine(({ from, to }) => from !== undefined || to !== undefined, {
    message: 'give from, to or both',
  })
  .refine(({ from, to }) => from === undefined || to === undefined || from.slice(0, to.length) <= to, {
    message: 'it ends before it begins: swap from and to',
  });

/** One value of a measure: of one subject, for one time, on one basis. */
export const observationSchema = z
  .strictObject({
    id: idSchema,
    measure: idSchema,
    subject: idSchema,
    /** What exactly it is true of, where that is narrower than the subject. */
    of: localizedSchema.optional(),
    value: figureValueSchema,
    period: periodSchema.optional(),
    /** The day for which it holds. */
    asOf: partialDateSchema.optional(),
    /** How it was counted: "trailing", "half precision (FP16)". */
    basis: localizedSchema.optional(),
    status: z.enum(['actual', 'target', 'forecast', 'reported']),
    /** Who counted it. */
    provider: z.union([z.string().min(1), localizedSchema], 'use a name, or names by language').optional(),
    /** The same sum in other currencies, on the day of the rate. */
    equivalents: z.array(z.strictObject({ value: quantitySchema, date: partialDateSchema })).default([]),
    sources: z.array(idSchema).default([]),
    /** The document that gives this value; its own figure, so it needs no source. */
    document: idSchema.optional(),
  })
  .refine((observation) => observation.sources.length > 0 || observation.document !== undefined, {
    message: 'name a source, or the document that gives the value',
    path: ['sources'],
  });
