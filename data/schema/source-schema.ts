import { idSchema, languageSchema, linkSchema, partialDateSchema } from './fields.ts';
import { z } from './zod.ts';

export const sourceSchema = z
  .strictObject({
    id: idSchema,
    publisher: z.string().min(1),
    title: z.string().min(1),
    /** The title is ours, because the text's own could not be read. */
    described: z.boolean().default(false),
    author: z.string().min(1).optional(),
    date: partialDateSchema.optional(),
    language: languageSchema.optional(),
    /** Who speaks: the one whom it is about, an authority, the press, or someone who repeats others. */
    kind: z.enum(['primary', 'official', 'press', 'secondary']),
    url: linkSchema.optional(),
    /** A copy that stays when the page goes. */
    archive: linkSchema.optional(),
    /** Where in it: a page, a section, a table. */
    locator: z.string().min(1).optional(),
    /** When it was read. */
    retrieved: partialDateSchema,
    /** A mirror or an aggregator: named, never linked. */
    weak: z.boolean().default(false),
  })
  .refine((source) => !(source.weak && (source.url || source.archive)), {
    message: 'a weak source carries no link: remove its url and archive',
  })
  .refine(({ url, archive }) => ![url, archive].some((each) => each && BARE_ADDRESS.test(each)), {
    message: 'do not link to a bare IP address: use a host name, or remove the url',
  });

const BARE_ADDRESS = /^https:\/\/(\d{1,3}\.){3}\d{1,3}/;
