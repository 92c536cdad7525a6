import { idSchema, partialDateSchema, webAddressSchema } from './fields.ts';
import { z } from './zod.ts';

export const sourceSchema = z
  .strictObject({
    id: idSchema,
    publisher: z.string().min(1),
    title: z.string().min(1),
    date: partialDateSchema.optional(),
    url: webAddressSchema.optional(),
    /** A mirror or an aggregator: named, never linked. */
    weak: z.boolean().default(false),
  })
  .refine((source) => !(source.weak && source.url), {
    message: 'a weak source carries no link: remove its url',
  })
  .refine((source) => !source.url || !/^https?:\/\/(\d{1,3}\.){3}\d{1,3}/.test(source.url), {
    message: 'do not link to a bare IP address: use a host name, or remove the url',
  });
