import { idSchema, localizedSchema, partialDateSchema, sourceIdsSchema } from './fields.ts';
import { z } from './zod.ts';

export const checkSchema = z
  .strictObject({
    /** The entity that the verdict is about; absent: every entity of the claim without a check of its own. */
    subject: idSchema.optional(),
    verdict: z.enum(['corroborated', 'imprecise', 'contradicted', 'not-found']),
    /** What is off. Only a wrong `value` is struck through. */
    aspect: z.enum(['value', 'subject', 'period', 'scope', 'status', 'source']).optional(),
    /** What the number really is of, in one short sentence. */
    headline: localizedSchema.optional(),
    /** The observation that stands in place of a wrong value. */
    replacement: idSchema.optional(),
    note: localizedSchema.optional(),
    /** Observations that say more or better. */
    better: z.array(idSchema).default([]),
    sources: z.array(idSchema),
    checkedOn: partialDateSchema,
    /** Who says so. */
    by: z.string().min(1),
    /** How it was determined. */
    method: localizedSchema.optional(),
  })
  .refine((check) => check.verdict === 'corroborated' || check.note || check.headline, {
    message: 'a verdict other than corroborated needs a headline or a note that says why',
  })
  .refine((check) => check.verdict === 'not-found' || check.sources.length > 0, {
    message: 'a verdict other than not-found needs a source',
  })
  .refine(
    ({ aspect, verdict }) => aspect !== 'value' || verdict === 'imprecise' || verdict === 'contradicted',
    { message: 'aspect "value" says that the number is wrong: use it only with imprecise or contradicted' },
  )
  .refine((check) => check.replacement === undefined || check.aspect === 'value', {
    message: 'only a wrong value is replaced: use aspect "value", or move the replacement to better',
  });

/** What happened after the document. It has no bearing on the verdict. */
export const updateSchema = z.strictObject({
  note: localizedSchema,
  asOf: partialDateSchema,
  observations: z.array(idSchema).default([]),
  sources: sourceIdsSchema,
});

/** One claim of a document: a figure if it has an observation, otherwise a statement. */
export const claimSchema = z
  .strictObject({
    id: idSchema,
    document: idSchema,
    /** Sections of the document that make it. */
    sections: z.array(z.string().min(1)).default([]),
    /** The entities whose cards show it, the one that it is chiefly about first. */
    entities: z.array(idSchema),
    label: localizedSchema,
    says: localizedSchema,
    stance: z.enum(['fact', 'opinion', 'self-description']).default('fact'),
    /** Order on cards: the greatest first. */
    weight: z.number().min(0).max(100).default(50),
    /** The value that the document gives. */
    observation: idSchema.optional(),
    /** One or two sentences to read before the claim, if it misleads by itself. */
    caution: localizedSchema.optional(),
    checks: z.array(checkSchema).min(1),
    since: updateSchema.optional(),
  })
  .refine((claim) => claim.entities.length > 0 || claim.stance === 'self-description', {
    message: 'tie the claim to at least one entity',
    path: ['entities'],
  });
