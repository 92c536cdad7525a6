import type { Span } from '../../mention.ts';

/** A time that a text names: months of a year, first and last, 0 to 11, and the year if it says one. */
export interface NamedPeriod extends Span {
  readonly from: number;
  readonly to: number;
  readonly year: number | null;
  /** Day of the month; null for a whole month or more. */
  readonly day: number | null;
}

/** Of a year. */
export const MONTHS = 12;
export const MONTHS_OF_QUARTER = 3;

export function isWholeYear({ from, to }: NamedPeriod): boolean {
  return from === 0 && to === MONTHS - 1;
}
