import type { Locale } from '../core/text.ts';

/** Joins what is there with the comma of the language. */
export function joinParts(parts: readonly (string | undefined | false)[], locale: Locale): string {
  return parts.filter(Boolean).join(locale === 'en' ? ', ' : '，');
}
