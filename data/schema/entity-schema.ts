import { aliasesSchema } from './alias-schema.ts';
import { bilingualSchema, idSchema, webAddressSchema } from './fields.ts';
import { z } from './zod.ts';

export const categorySchema = z.strictObject({
  id: idSchema,
  name: bilingualSchema,
  /** The card shows the singular: "Company". */
  singular: bilingualSchema,
  description: bilingualSchema,
});

export const relationSchema = z.strictObject({
  entity: idSchema,
  /** What the other entity is to this one: the `maker` of a model, its `base-model`. */
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
  id: idSchema,
  category: idSchema,
  name: bilingualSchema,
  /** One neutral line. */
  summary: bilingualSchema,
  aliases: aliasesSchema,
  related: z.array(relationSchema).default([]),
  /** The official page, if there is one. */
  page: webAddressSchema.optional(),
});
