import type { ReadQuantity } from '../quantities/quantity.ts';

/** Enough for every number that a page prints, and too few for what arithmetic leaves of 4.29 × 100. */
const DIGITS = 12;
const MOST_UNIT_CHARS = 60;

/** A value with its unit, the same however it is written: “$5.6m”, “5.6 million dollars”. */
export function valueKey({ value, unit }: Pick<ReadQuantity, 'value' | 'unit'>): string {
  const ends = typeof value === 'number' ? [value] : value;
  const written = ends.map((end) => String(Number(end.toPrecision(DIGITS))));
  return `${written.join('–')} ${unit.slice(0, MOST_UNIT_CHARS)}`;
}
