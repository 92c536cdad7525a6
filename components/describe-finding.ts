import type { CardFinding } from '../core/card.ts';
import { formatDate } from '../core/format-date.ts';
import type { Locale } from '../core/text.ts';
import { joinParts } from './join-parts.ts';

/** Of what a found value is, and when: "Whole fund, over 20 years, 6 Mar 2025"; no date is said twice. */
export function describeFinding({ label, period, asOf }: CardFinding, locale: Locale): string {
  const said = [label, period].filter((part) => part !== undefined);
  const date = asOf && formatDate(asOf, locale);
  if (date && !said.some((part) => part.includes(date))) said.push(date);
  return joinParts(said, locale);
}
