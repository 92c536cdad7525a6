import { byLanguage, idSchema, localizedSchema } from './fields.ts';
import { z } from './zod.ts';

/** Words by language. `*` stands for any ending or beginning, `…` for other words of the sentence. */
const wordsSchema = byLanguage(z.array(z.string().min(1)).min(1));

/** Who or what a number of the measure may be said of. */
const partySchema = z.strictObject({
  /** An entity; or `china`, `world`, or a name of its own for what is no entity. */
  id: idSchema,
  /** Words for it besides the entity's aliases. */
  words: wordsSchema.optional(),
  /** The subjects of the observations that are meant; none: the party itself. */
  subjects: z.array(idSchema).default([]),
  /** What else must be said near a party that is named for many reasons. */
  needs: wordsSchema.optional(),
  beside: wordsSchema.optional(),
});

/** Values that are true of a part only: they are meant where the text says so. */
const partSchema = z
  .strictObject({
    observations: z.array(idSchema).default([]),
    measures: z.array(idSchema).default([]),
    says: wordsSchema.optional(),
    /** Words that rule it out. */
    unless: wordsSchema.optional(),
  })
  .refine(({ observations, measures }) => observations.length + measures.length > 0, {
    message: 'name the observations or measures that it is about',
  });

/** What a text must say around a number for it to be a value of the measure. data/README.md has the terms. */
const readingSchema = z.strictObject({
  /** Other measures that are read with the same words. */
  with: z.array(idSchema).default([]),
  parties: z.array(partySchema).min(1),
  /** The party that is meant if the text names none. */
  assumed: idSchema.optional(),
  /** Entities that may stand near without being who is meant: a model's maker, a data provider. */
  neutral: z.array(idSchema).default([]),
  /** Others that the number may be said of instead: companies and places that are no entities. */
  others: wordsSchema.optional(),
  /** Whether a name that nobody knows may be who is meant; false for a law or a plan. */
  strangers: z.boolean().default(true),
  /** What is measured, where the measure's cues say too much or too little. */
  says: wordsSchema.optional(),
  /** Those of these words that name it, where the others only say how it changes. */
  names: wordsSchema.optional(),
  /** What the number itself and the words directly after it must say. */
  own: wordsSchema.optional(),
  /** Words of the clause that make it something else. */
  not: wordsSchema.optional(),
  parts: z.array(partSchema).default([]),
  /** Whether values are of a period, which must then fit. */
  timed: z.boolean().default(false),
  /** Whether an unknown value is reported as differing; with words, where its clause has one. */
  differs: z.union([z.boolean(), wordsSchema]).default(false),
  /** Whether its values compare, so that “four times more” is one of them. */
  compares: z.boolean().default(false),
  /** Whether a number without a unit may be meant. */
  bare: z.boolean().default(false),
});

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
    /** How a page's number is recognised as a value of it; absent: the numbers of pages are not tied to it. */
    reading: readingSchema.optional(),
  })
  .refine((measure) => (measure.kind === 'date') === (measure.dimension === 'date'), {
    message: 'a measure of kind "date" has the dimension "date", and no other has',
  });
