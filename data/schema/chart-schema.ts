import { idSchema, localizedSchema } from './fields.ts';
import { z } from './zod.ts';

const pointSchema = z.strictObject({
  observation: idSchema,
  /** Absent: what the observation is of, and when. */
  label: localizedSchema.optional(),
  role: z.enum(['article', 'better', 'target', 'actual', 'forecast']),
});

/** Observations that share one scale. */
export const chartSchema = z.strictObject({
  id: idSchema,
  title: localizedSchema,
  entities: z.array(idSchema).min(1),
  kind: z.enum(['bars', 'line']),
  points: z.array(pointSchema).min(2),
  note: localizedSchema.optional(),
});
