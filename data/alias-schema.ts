import { z } from 'zod';

/** Languages of aliases; `und` holds forms that are the same everywhere (Latin names, tickers). */
export const aliasLanguageSchema = z.enum([
  'und',
  'en',
  'zh-Hans',
  'zh-Hant',
  'ja',
  'ko',
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'ru',
]);

export const aliasSchema = z.union([z.string().min(1), z.strictObject({ text: z.string().min(1) })]);

export const aliasesSchema = z.partialRecord(aliasLanguageSchema, z.array(aliasSchema).min(1));

/** The text of an alias, with or without rules. */
export function aliasText(alias: z.infer<typeof aliasSchema>): string {
  return typeof alias === 'string' ? alias : alias.text;
}
