import { idSchema, localizedSchema, partialDateSchema, sourceIdsSchema } from './fields.ts';
import { z } from './zod.ts';

export const eventSchema = z.strictObject({
  id: idSchema,
  date: partialDateSchema,
  title: localizedSchema,
  /** The entities that the event is about. */
  entities: z.array(idSchema).min(1),
  /** The entities whose cards show it as context. */
  contextFor: z.array(idSchema).default([]),
  sources: sourceIdsSchema,
});
