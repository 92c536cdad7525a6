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
