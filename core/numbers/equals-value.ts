import type { ReadQuantity } from '../quantities/quantity.ts';
import type { KnownValue } from './number-table.ts';

/** How well a number equals a known value; null if it does not. */
export type Fit = 'exact' | 'rounded' | 'converted' | 'bound';

const YUAN_TO_DOLLAR = 7.25;
const CONVERSION_TOLERANCE = 0.03;
/** Floating point leaves this much. */
const EPSILON = 1e-9;
/** From best to worst. */
export const FITS: readonly Fit[] = ['exact', 'rounded', 'converted', 'bound'];

/** Compares by the digits that the page prints; a bound also equals what it is the next round number to. */
export function equalsValue(quantity: ReadQuantity, known: KnownValue): Fit | null {
  // A sum without its currency may be in any.
  if (quantity.dimension === 'none')
    return [
      known,
      ...known.equivalents.map(({ amount }) => ({ low: amount, high: amount })),
    ].reduce<Fit | null>((fit, { low, high }) => fit ?? fitOf(quantity, low, high), null);
  if (quantity.dimension !== 'money' || quantity.unit === known.unit)
    return fitOf(quantity, known.low, known.high);
  const equivalent = known.equivalents.find(({ unit }) => unit === quantity.unit);
  if (equivalent) return fitOf(quantity, equivalent.amount, equivalent.amount);
  const rate = rateOf(known, quantity.unit);
  return rate !== null && isConverted(quantity, known.low * rate, known.high * rate) ? 'converted' : null;
}

/** The claim's own pair of values is its rate, else 7.25 yuan to the dollar. */
function rateOf(known: KnownValue, unit: string): number | null {
  if (known.unit === 'USD' && unit === 'CNY') return YUAN_TO_DOLLAR;
  return known.unit === 'CNY' && unit === 'USD' ? 1 / YUAN_TO_DOLLAR : null;
}

function isConverted({ value }: ReadQuantity, low: number, high: number): boolean {
  const [from, to] = ends(value);
  const isNear = (a: number, b: number) => Math.abs(a - b) <= CONVERSION_TOLERANCE * Math.abs(b);
  return isNear(from, low) && isNear(to, high);
}

function fitOf({ value, precision, bound }: ReadQuantity, low: number, high: number): Fit | null {
  const [from, to] = ends(value);
  const isClose = (a: number, b: number, by: number) => Math.abs(a - b) <= by + EPSILON * Math.abs(b);
  if (isClose(from, low, 0) && isClose(to, high, 0)) return 'exact';
  const isOneOfRange = typeof value === 'number' && low !== high && (from === low || from === high);
  if (isOneOfRange && high - low <= 1) return 'exact';
  if (isClose(from, low, precision) && isClose(to, high, precision)) return 'rounded';
  if (bound === null || bound === 'about' || typeof value !== 'number' || low !== high) return null;
  return value === nextRound(low, bound === 'over' || bound === 'at-least') ? 'bound' : null;
}

function ends(value: ReadQuantity['value']): readonly [number, number] {
  return typeof value === 'number' ? [value, value] : value;
}

/** The nearest multiple of the unit of the leading digit, below or above: 400 for 429. */
function nextRound(value: number, isBelow: boolean): number {
  const unit = 10 ** Math.floor(Math.log10(value));
  return (isBelow ? Math.floor(value / unit) : Math.ceil(value / unit)) * unit;
}
