import { byLanguage } from './fields.ts';
import { z } from './zod.ts';

/** A plain string matches everywhere. With a link rule (a name in rules.json), the context decides. */
export const aliasSchema = z.union([
  z.string().min(1),
  z.strictObject({ text: z.string().min(1), rule: z.string().min(1).optional() }),
]);

/** Aliases by language. `und` is for forms that all languages share: Latin names, tickers. */
export const aliasesSchema = byLanguage(z.array(aliasSchema).min(1));

const pattern = z.string().min(1);
const cueNames = z.array(z.string()).min(1);

/** A link rule; core/gazetteer/link-rule.ts explains the fields. */
const linkRuleSchema = z.strictObject({
  prior: z.number().min(0).max(1).optional(),
  blocks: z.literal(true).optional(),
  case: z.enum(['capital', 'upper', 'lower', 'exact']).optional(),
  for: cueNames.optional(),
  against: cueNames.optional(),
  needs: cueNames.optional(),
  spreads: z.literal(true).optional(),
  with: z.array(z.string()).min(1).optional(),
  before: pattern.optional(),
  after: pattern.optional(),
  notBefore: pattern.optional(),
  notAfter: pattern.optional(),
  notBeforeExact: pattern.optional(),
  notAfterExact: pattern.optional(),
  extendBefore: pattern.optional(),
  extendAfter: pattern.optional(),
});

/** cues.json: words and patterns by topic. rules.json: link rules by name. */
export const cuesSchema = z.record(z.string(), z.array(pattern).min(1));
export const rulesSchema = z.record(z.string(), linkRuleSchema);

/** The cues and link rules of a dataset's ambiguous aliases. */
export const contextSchema = z.strictObject({ cues: cuesSchema, rules: rulesSchema });

/** The text of an alias, with or without a rule. */
export function aliasText(alias: z.infer<typeof aliasSchema>): string {
  return typeof alias === 'string' ? alias : alias.text;
}
