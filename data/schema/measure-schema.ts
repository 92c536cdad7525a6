import { byLanguage, idSchema, localizedSchema } from './fields.ts';
import { z } from './zod.ts';

export const measureSchema = z
  .strictObject({
    id: idSchema,
    label: localizedSchema,
    /** The dimension of its units; `date` for a measure whose values are dates. */
    dimension: z.string().min(1),
    kind: z.enum(['level', 'growth', 'share', 'ratio', 'count', 'date']),
    /** Entities that it is measured of; none: any. */
    subjects: z.array(idSchema).default([]),
    /** Words of a sentence that say that this is meant, by language; `*` at the end stands for any ending. */
    cues: byLanguage(z.array(z.string().min(1)).min(1)).optional(),
  })
  .refine((measure) => (measure.kind === 'date') === (measure.dimension === 'date'), {
    message: 'a measure of kind "date" has the dimension "date", and no other has',
  });
