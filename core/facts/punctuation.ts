import { LANGUAGES } from '../languages/languages.ts';
import type { Locale } from '../locale.ts';

type Part = string | undefined | false;

/** Joins the parts that are present with commas. */
export function joinParts(parts: readonly Part[], locale: Locale): string {
  return parts.filter(Boolean).join(LANGUAGES[locale].punctuation.comma);
}

/** The comma with its space, for parts that are elements and cannot be joined as strings. */
export function commaIn(locale: Locale): string {
  return LANGUAGES[locale].punctuation.comma;
}

/** Joins items that may contain commas. */
export function joinItems(items: readonly string[], locale: Locale): string {
  return items.join(LANGUAGES[locale].punctuation.semicolon);
}

/** Joins the sentences that are present; each ends with its own full stop. */
export function joinSentences(sentences: readonly Part[], locale: Locale): string {
  return sentences.filter(Boolean).join(LANGUAGES[locale].punctuation.betweenSentences);
}

export function asSentence(text: string, locale: Locale): string {
  return text + LANGUAGES[locale].punctuation.fullStop;
}

/** The text in brackets, with the space that some languages put before them. */
export function inBrackets(text: string, locale: Locale): string {
  return LANGUAGES[locale].punctuation.brackets.replace('#', () => text);
}

/** What stands before and after a text in brackets, for parts that are elements and cannot be joined as strings. */
export function bracketsIn(locale: Locale): readonly [before: string, after: string] {
  const [before = '', after = ''] = LANGUAGES[locale].punctuation.brackets.split('#');
  return [before, after];
}
