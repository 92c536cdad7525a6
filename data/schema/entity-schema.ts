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
  /**
   * Of an entity whose name alone tells a reader nothing, such as a code host: it is marked only where the page names
   * another entity or has a cue of these sets.
   */
  onlyWith: z.array(z.string().min(1)).min(1).optional(),
  related: z.array(relatedSchema).default([]),
  /** The official page, if there is one. */
  page: linkSchema.optional(),
  /** The observation or claim whose figure its card shows first. Absent: its weightiest claim with a figure. */
  lead: idSchema.optional(),
  /** How much it matters among others: the greatest first. */
  weight: z.number().min(0).max(100).optional(),
});
