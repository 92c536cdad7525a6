import { bilingualSchema, idSchema, partialDateSchema, sourceIdsSchema } from './fields.ts';
import { figureValueSchema, findingSchema } from './figure-schema.ts';
import { z } from './zod.ts';

export const checkSchema = z
  .strictObject({
    verdict: z.enum(['corroborated', 'imprecise', 'contradicted', 'not-found']),
    note: bilingualSchema.optional(),
    better: z.array(findingSchema).default([]),
    sources: z.array(idSchema),
    checkedOn: partialDateSchema,
  })
  .refine((check) => check.verdict === 'corroborated' || check.note !== undefined, {
    message: 'a verdict other than corroborated needs a note that says why',
  })
  .refine((check) => check.verdict === 'not-found' || check.sources.length > 0, {
    message: 'a verdict other than not-found needs a source',
  });

/** What happened after the article. It has no bearing on the verdict. */
export const updateSchema = z.strictObject({
  note: bilingualSchema,
  asOf: partialDateSchema,
  findings: z.array(findingSchema).default([]),
  sources: sourceIdsSchema,
});

/** One claim of the article: a figure if it has a value, otherwise a statement. */
export const claimSchema = z
  .strictObject({
    id: idSchema,
    /** The entities whose cards show it, the one that it is mainly about first. */
    entities: z.array(idSchema),
    label: bilingualSchema,
    says: bilingualSchema,
    value: figureValueSchema.optional(),
    period: bilingualSchema.optional(),
    asOf: partialDateSchema.optional(),
    stance: z.enum(['fact', 'opinion', 'self-description']).default('fact'),
    sections: z.array(z.string().min(1)).min(1),
    /** One sentence to read before the claim, if the claim misleads by itself. */
    caution: bilingualSchema.optional(),
    check: checkSchema,
    since: updateSchema.optional(),
  })
  .refine((claim) => claim.entities.length > 0 || claim.stance === 'self-description', {
    message: 'tie the claim to at least one entity',
    path: ['entities'],
  });
