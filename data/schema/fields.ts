import { z } from './zod.ts';

export const webAddressSchema = z.url({
  protocol: /^https?$/,
  error: 'write a full http or https address',
});

/** Ids are stable: they are what people cite. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9.-]*$/, 'an id is lower-case letters, digits, "-" and "."');

/** `2025`, `2025-07` or `2025-07-26`: as precise as the source. */
export const partialDateSchema = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'a date is YYYY, YYYY-MM or YYYY-MM-DD');

/** A text that must be there in both languages. */
export const bilingualSchema = z.strictObject({ en: z.string().min(1), 'zh-CN': z.string().min(1) });

export const sourceIdsSchema = z.array(idSchema).min(1);
