import type { Locale } from '../locale.ts';

type Part = string | undefined | false;

interface Punctuation {
  readonly comma: string;
  readonly semicolon: string;
  readonly fullStop: string;
  readonly betweenSentences: string;
  /** `#` stands for the text. */
  readonly brackets: string;
}

/** One row per language: `Intl.ListFormat` has neither semicolons nor the Chinese comma between clauses. */
const PUNCTUATION: Readonly<Record<Locale, Punctuation>> = {
  en: { comma: ', ', semicolon: '; ', fullStop: '.', betweenSentences: ' ', brackets: ' (#)' },
  'zh-CN': { comma: '，', semicolon: '；', fullStop: '。', betweenSentences: '', brackets: '（#）' },
};

/** Joins the parts that are present with commas. */
export function joinParts(parts: readonly Part[], locale: Locale): string {
  return parts.filter(Boolean).join(PUNCTUATION[locale].comma);
}

/** The comma with its space, for parts that are elements and cannot be joined as strings. */
export function commaIn(locale: Locale): string {
  return PUNCTUATION[locale].comma;
}

/** Joins items that may contain commas. */
export function joinItems(items: readonly string[], locale: Locale): string {
  return items.join(PUNCTUATION[locale].semicolon);
}

/** Joins the sentences that are present; each ends with its own full stop. */
export function joinSentences(sentences: readonly Part[], locale: Locale): string {
  return sentences.filter(Boolean).join(PUNCTUATION[locale].betweenSentences);
}

export function asSentence(text: string, locale: Locale): string {
  return text + PUNCTUATION[locale].fullStop;
}

/** The text in brackets, with the space that some languages put before them. */
export function inBrackets(text: string, locale: Locale): string {
  return PUNCTUATION[locale].brackets.replace('#', () => text);
}

/** What stands before and after a text in brackets, for parts that are elements and cannot be joined as strings. */
export function bracketsIn(locale: Locale): readonly [before: string, after: string] {
  const [before = '', after = ''] = PUNCTUATION[locale].brackets.split('#');
  return [before, after];
}
