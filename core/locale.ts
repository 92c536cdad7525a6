/** Languages of the interface and of dataset texts. Every dataset text has English. */
export const LOCALES = ['en', 'zh-CN'] as const;

export type Locale = (typeof LOCALES)[number];

/** The language of a name's second form: readers of English see the Chinese name, all others the English one. */
export const OTHER_NAME_LOCALE: Readonly<Record<Locale, Locale>> = { en: 'zh-CN', 'zh-CN': 'en' };

/** A dataset text in each available language. */
export interface LocalizedText {
  readonly en: string;
  readonly 'zh-CN'?: string | undefined;
}

/** The text in `locale`, or in English if it is not translated. */
export function localize(text: LocalizedText, locale: Locale): string {
  return text[locale] ?? text.en;
}
