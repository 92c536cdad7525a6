import type { Dimension, ReadQuantity } from '../../quantities/quantity.ts';

/** Few things are measured in these. */
const RARE: readonly Dimension[] = ['computing', 'energy'];
const LEAST_DIGITS = 3;
/** Floating point leaves more digits than anybody prints. */
const MOST_DIGITS = 12;

/** Whether few other things have just this value: “562,027 dollars”, “102 TWh”, but not “500 million yuan”. */
export function isDistinctive({ value, dimension }: ReadQuantity): boolean {
  if (dimension === 'none' || dimension === 'time') return false;
  const digits = [value].flat().reduce((sum, each) => sum + significantDigits(each), 0);
  return digits + Number(RARE.includes(dimension)) >= LEAST_DIGITS;
}

function significantDigits(value: number): number {
  return value
    .toPrecision(MOST_DIGITS)
    .replace(/e.*$/u, '')
    .replace('.', '')
    .replace(/^0+|0+$/gu, '').length;
}
