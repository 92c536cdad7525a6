import type { CardFinding } from '../../core/facts/card.ts';
import type { PartialDate } from '../../core/facts/figure.ts';
import { formatDate } from '../../core/facts/format-date.ts';
import { joinParts } from '../../core/facts/punctuation.ts';
import type { Locale } from '../../core/locale.ts';

/** Of what a found value is, and when: "Whole fund, over 20 years, 6 Mar 2025". */
export function describeFinding({ label, period, asOf }: CardFinding, locale: Locale): string {
  const date = asOf && !isDated(period, asOf) && formatDate(asOf, locale);
  return joinParts([label, period, date && !label?.includes(date) && date], locale);
}

/** Whether a period says the date already, as "quarter to 31 March 2025" does: no date is said twice. */
export function isDated(period: string | undefined, asOf: PartialDate | undefined): boolean {
  return Boolean(asOf && period?.includes(asOf.slice(0, 4)));
}
