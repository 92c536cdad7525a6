import { idSchema, languageSchema, linkSchema, partialDateSchema } from './fields.ts';
import { z } from './zod.ts';

export const documentSchema = z.strictObject({
  id: idSchema,
  title: z.string().min(1),
  publisher: z.string().min(1),
  byline: z.string().min(1).optional(),
  date: partialDateSchema,
  language: languageSchema,
  url: linkSchema.optional(),
  /** The card then says "AI-written". */
  aiWritten: z.boolean().default(false),
});
