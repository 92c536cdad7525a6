import type { CardObservation } from '../../core/facts/card.ts';
import { formatDate } from '../../core/facts/format-date.ts';
import { joinParts } from '../../core/facts/punctuation.ts';
import type { Translate } from '../../locales/translate.ts';

const STATUS_WORDS = { target: 'statusTarget', forecast: 'statusForecast' } as const;

/** Of what a value is, when, and whether it is only aimed at: "Whole fund, over 20 years, target, 6 Mar 2025". */
export function describeObservation({ about, asOf, status }: CardObservation, t: Translate): string {
  const date = asOf && !isDated(about, asOf) && formatDate(asOf, t.locale);
  const word = (status === 'target' || status === 'forecast') && t(STATUS_WORDS[status]);
  return joinParts([about, word && !about?.toLowerCase().includes(word) && word, date], t.locale);
}

/** Whether the words name the year already, as "quarter to 31 March 2025" does: no date is said twice. */
function isDated(about: string | undefined, asOf: string): boolean {
  return about?.includes(asOf.slice(0, 4)) ?? false;
}
