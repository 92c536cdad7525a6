import { byLanguage, idSchema, localizedSchema, unitIdSchema } from './fields.ts';
import { z } from './zod.ts';

const template = z
  .string()
  .regex(/^[^#]*#[^#]*$/, 'write # exactly once, where the number with its word of scale goes');

const unitWordsSchema = z.strictObject({
  written: template,
  /** For screen readers, if it differs from the written form. */
  spoken: template.optional(),
  /** The written form for exactly one: "# quarter". */
  one: template.optional(),
  /** The written form after a word of scale, if it differs: "5,6 millions de dollars", but "294 000 dollars". */
  scaled: template.optional(),
  /** How many of the language's own units make one: 1,000,000 if it counts gigawatts in kilowatts. */
  scale: z.number().positive().optional(),
});

export const unitSchema = z.strictObject({
  id: unitIdSchema,
  /** Units of one dimension measure the same thing: GW and kW both `power`. */
  dimension: z.string().min(1),
  /** How many base units of the dimension make one; absent if it is not convertible, as currencies. */
  factor: z.number().positive().optional(),
  names: byLanguage(unitWordsSchema),
});

export const relationSchema = z.strictObject({
  id: idSchema,
  /** The relation the other way: `maker` and `product`. */
  inverse: idSchema,
  names: localizedSchema,
});
