import { LETTER } from './numerals/letters.ts';
import type { Bound, ReadQuantity, Unit } from './quantity.ts';
import { BOUNDS_AFTER, BOUNDS_BEFORE } from './words/contexts.ts';

/** A quantity in the making, as written: before its unit's factor is applied. */
export interface Draft {
  readonly start: number;
  readonly end: number;
  readonly low: number;
  /** The upper end of a range. */
  readonly high: number | null;
  readonly scale: number;
  readonly step: number;
  readonly unit: Unit | null;
  readonly form: ReadQuantity['form'];
  readonly noun: string;
  readonly inRun: boolean;
  readonly isIndianScale: boolean;
}

/** Zeros at the end of a number are taken as rounding, up to this share of it: 70,000 may be 70,400. */
const ZEROS_SHARE = 0.01;
const LONGEST_BEFORE = 20;
const LONGEST_AFTER = 14;
const IS_LETTER = new RegExp(LETTER);
const BEFORE = boundsByWord(BOUNDS_BEFORE);
const AFTER = boundsByWord(BOUNDS_AFTER);
const SIGNIFICANT_DIGITS = 12;

/** Applies the unit and adds what the words around say. `text` is folded; `key` is the unit's, resolved. */
export function finish(draft: Draft, text: string, key: string): ReadQuantity {
  const factor = draft.unit?.factor ?? 1;
  const exact = (value: number) => withoutNoise(value * factor);
  return {
    start: draft.start,
    end: draft.end,
    value: draft.high === null ? exact(draft.low) : [exact(draft.low), exact(draft.high)],
    unit: key,
    dimension: draft.unit?.dimension ?? 'none',
    precision: exact(halfWidth(draft)),
    bound: boundAround(text, draft),
    form: draft.form,
    noun: draft.noun,
    inRun: draft.inRun,
    isIndianScale: draft.isIndianScale,
  };
}

/** Floating point leaves more digits than anybody prints. */
function withoutNoise(value: number): number {
  return Number.isInteger(value) && Math.abs(value) < 10 ** SIGNIFICANT_DIGITS
    ? value
    : Number(value.toPrecision(SIGNIFICANT_DIGITS));
}

function halfWidth({ low, high, step }: Draft): number {
  const value = Math.abs(high ?? low);
  let width = step;
  while (width >= 1 && value % (width * 10) === 0 && width * 5 <= value * ZEROS_SHARE) width *= 10;
  return width / 2;
}

function boundAround(text: string, { start, end }: Draft): Bound | null {
  const after = text.slice(end, end + LONGEST_AFTER).trimStart();
  for (let length = after.length; length > 0; length--) {
    const bound = AFTER.get(after.slice(0, length));
    if (bound) return bound;
  }
  const before = text
    .slice(Math.max(0, start - LONGEST_BEFORE), start)
    .trimEnd()
    .toLowerCase();
  for (let from = 0; from < before.length; from++) {
    const bound = BEFORE.get(before.slice(from));
    if (
      bound &&
      (from === 0 || !IS_LETTER.test(before.charAt(from)) || !IS_LETTER.test(before.charAt(from - 1)))
    ) {
      return bound;
    }
  }
  return null;
}

function boundsByWord(bounds: readonly (readonly [Bound, string])[]): ReadonlyMap<string, Bound> {
  return new Map(bounds.flatMap(([bound, words]) => words.split('|').map((word) => [word, bound] as const)));
}
