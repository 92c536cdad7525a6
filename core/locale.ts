/** Languages of the interface and the dataset; every dataset text has `en`. */
export type Locale = 'en' | 'zh-CN';

/** A dataset text in each available language. */
export interface LocalizedText {
  readonly en: string;
  readonly 'zh-CN'?: string | undefined;
}

/** The text in `locale`, falling back to English. */
export function localize(text: LocalizedText, locale: Locale): string {
  return text[locale] ?? text.en;
}
