import type { CardFinding } from '../../core/facts/card.ts';
import type { PartialDate } from '../../core/facts/figure.ts';
import { formatDate } from '../../core/facts/format-date.ts';
import { joinParts } from '../../core/facts/punctuation.ts';
import type { Locale } from '../../core/locale.ts';

/** What a value measures, and when: "Whole fund, over 20 years, 6 Mar 2025". */
export function describeFinding({ label, period, asOf }: CardFinding, locale: Locale): string {
  const date = asOf && !isDated(period, asOf) && formatDate(asOf, locale);
  return joinParts([label, period, date && !label?.includes(date) && date], locale);
}

/** Whether the period already contains the year of the date, as "quarter to 31 March 2025" does. */
export function isDated(period: string | undefined, asOf: PartialDate | undefined): boolean {
  return Boolean(asOf && period?.includes(asOf.slice(0, 4)));
}
