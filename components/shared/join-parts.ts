import type { Locale } from '../../core/locale.ts';

/** Joins what is there with the comma of the language. */
export function joinParts(parts: readonly (string | undefined | false)[], locale: Locale): string {
  return parts.filter(Boolean).join(locale === 'en' ? ', ' : '，');
}

/** In the brackets of the language, with the space that English has before them. */
export function inBrackets(text: string, locale: Locale): string {
  return locale === 'en' ? ` (${text})` : `（${text}）`;
}
