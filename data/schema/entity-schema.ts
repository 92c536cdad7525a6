import { aliasesSchema } from './alias-schema.ts';
import { idSchema, linkSchema, localizedSchema } from './fields.ts';
import { z } from './zod.ts';

export const categorySchema = z.strictObject({
  id: idSchema,
  name: localizedSchema,
  /** The card shows the singular: "Company". */
  singular: localizedSchema,
  description: localizedSchema,
});

/** What another entity is to this one: the `maker` of a model, its `base-model`. */
const relatedSchema = z.strictObject({ entity: idSchema, as: idSchema });

export const entitySchema = z.strictObject({
  id: idSchema,
  category: idSchema,
  name: localizedSchema,
  /** One neutral line. */
  summary: localizedSchema,
  aliases: aliasesSchema,
  related: z.array(relatedSchema).default([]),
  /** The official page, if there is one. */
  page: linkSchema.optional(),
  /** The observation or claim whose figure its card shows first. Absent: its weightiest claim with a figure. */
  lead: idSchema.optional(),
  /** How much it matters among others: the greatest first. */
  weight: z.number().min(0).max(100).optional(),
});
