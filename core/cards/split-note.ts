import { LANGUAGES } from '../languages/languages.ts';
import type { Locale } from '../locale.ts';

/** A note's part to show at once, and the part to fold. After a headline, all of it can wait. */
export function splitNote(
  note: string,
  hasHeadline: boolean,
  locale: Locale,
): { readonly first: string; readonly rest: string } {
  if (hasHeadline) return { first: '', rest: note };
  if (note.length <= LANGUAGES[locale].shortNote) return { first: note, rest: '' };
  const [sentence] = new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(note);
  const first = sentence?.segment ?? note;
  return { first: first.trim(), rest: note.slice(first.length).trim() };
}
