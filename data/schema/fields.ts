import { z } from './zod.ts';

/** An address that is linked. */
export const linkSchema = z.url({
  protocol: /^https$/,
  error: 'write a full https address: plain http is not linked',
});

/** Ids are stable: they are what people cite. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9.-]*$/, 'an id is lower-case letters, digits, "-" and "."');

/** Units keep the capitals of their symbols: `GW`, `USD`. */
export const unitIdSchema = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9.-]*$/, 'the id of a unit is letters, digits, "-" and "."');

/** `2025`, `2025-07` or `2025-07-26`: as precise as the source. */
export const partialDateSchema = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'a date is YYYY, YYYY-MM or YYYY-MM-DD');

export const languageSchema = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a language is a BCP 47 tag such as en or zh-CN');

/** Something in each of some languages; at least one. */
export const byLanguage = <T extends z.ZodType>(value: T) =>
  z
    .record(languageSchema, value)
    .refine((texts) => Object.keys(texts).length > 0, 'write it in at least one language');

/** A text by language. Readers get the first of their languages that it has. */
export const localizedSchema = byLanguage(z.string().min(1));

export const sourceIdsSchema = z.array(idSchema).min(1);
