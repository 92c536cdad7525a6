/** UI and dataset languages; `en` is always present in a dataset text. */
export type Locale = 'en' | 'zh-CN';

/** A dataset text in each language that has one. */
export interface LocalizedText {
  readonly en: string;
  readonly 'zh-CN'?: string | undefined;
}

/** The text in `locale`, else in English. */
export function localize(text: LocalizedText, locale: Locale): string {
  return text[locale] ?? text.en;
}
