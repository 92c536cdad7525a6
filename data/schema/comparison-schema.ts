import { bilingualSchema, idSchema, partialDateSchema, sourceIdsSchema } from './fields.ts';
import { quantitySchema } from './figure-schema.ts';
import { z } from './zod.ts';

const barSchema = z.strictObject({
  label: bilingualSchema,
  value: quantitySchema,
  role: z.enum(['article', 'better', 'target', 'actual']),
  asOf: partialDateSchema.optional(),
  entity: idSchema.optional(),
});

export const comparisonSchema = z.strictObject({
  id: idSchema,
  title: bilingualSchema,
  entities: z.array(idSchema).min(1),
  bars: z.array(barSchema).min(2),
  note: bilingualSchema.optional(),
  sources: sourceIdsSchema,
});
