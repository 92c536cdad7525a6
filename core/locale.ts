import { memoise } from './memoise.ts';

/** Languages of the interface. */
export const LOCALES = ['en', 'zh-CN', 'ja', 'ko', 'de', 'fr', 'es'] as const;

export type Locale = (typeof LOCALES)[number];

/** The language of a name's second form: readers of Chinese see the English name, all others the Chinese one. */
export function otherNameLocale(locale: Locale): Locale {
  return locale === 'zh-CN' ? 'en' : 'zh-CN';
}

/** A dataset text by language, under any BCP 47 tags; at least one. */
export type LocalizedText = Readonly<Record<string, string>>;

/** Who reads: the language of the interface, and all languages that facts may come in, the best first. */
export interface Reader {
  readonly locale: Locale;
  readonly languages: readonly string[];
}

/** A reader of the interface in `locale` who also reads `others`: the browser's languages, then the dataset's. */
export function readerOf(locale: Locale, others: readonly string[] = []): Reader {
  return { locale, languages: [locale, ...others] };
}

/** The text in the first of the languages that it has, else in its own first one. */
export function localize(text: LocalizedText, languages: readonly string[]): string {
  return pickLanguage(text, languages) ?? '';
}

/** The same for anything that is kept by language, such as the words of a unit; undefined if there is nothing. */
export function pickLanguage<T>(
  values: Readonly<Record<string, T>>,
  languages: readonly string[],
): T | undefined {
  const tags = Object.keys(values);
  const [tag = tags[0]] = languages.flatMap((language) => closestTag(language, tags) ?? []);
  return tag === undefined ? undefined : values[tag];
}

/** The language in which a reader gets the texts of a dataset, where it is not the interface's; else undefined. */
export function foreignLanguage(
  { locale, languages }: Reader,
  ofDataset: readonly string[],
): string | undefined {
  const language = pickLanguage(Object.fromEntries(ofDataset.map((tag) => [tag, tag])), languages);
  return language === undefined || closestTag(locale, [language]) ? undefined : language;
}

/** The same tag, else one of the same script (`zh-Hans` for `zh-CN`), else one of the same language. */
function closestTag(language: string, tags: readonly string[]): string | undefined {
  const wanted = partsOf(language);
  return (
    tags.find((tag) => tag.toLowerCase() === language.toLowerCase()) ??
    tags.find((tag) => partsOf(tag).script === wanted.script) ??
    tags.find((tag) => partsOf(tag).language === wanted.language)
  );
}

/** A tag's language, alone and with its usual script; a tag that is none stands for itself. */
const partsOf = memoise((tag: string): { readonly language: string; readonly script: string } => {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return { language, script: `${language}-${script}` };
  } catch {
    return { language: tag, script: tag };
  }
});
