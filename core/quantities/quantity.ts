import type { Span } from '../mention.ts';

/** What kind of thing a unit measures. */
export type Dimension =
  | 'money'
  | 'share'
  | 'points'
  | 'factor'
  | 'power'
  | 'energy'
  | 'computing'
  | 'count'
  | 'time'
  | 'none';

/** What the words and signs around a number say of it: more than, less than, about … */
export type Bound = 'over' | 'under' | 'about' | 'at-least' | 'up-to';

/** A number of a page. The span has its sign, currency, scale and unit, without words such as about or more than. */
export interface ReadQuantity extends Span {
  /** In `unit`: 4.29 亿千瓦 is 429 GW. A range is its two ends. */
  readonly value: number | readonly [low: number, high: number];
  /** A currency code, `percent`, `points`, `times`, `GW`, `TWh`, `EFLOPS`, a counted noun such as `tokens`, or `none`. */
  readonly unit: string;
  readonly dimension: Dimension;
  /** Half of the last digit that the page prints, in `unit`: 5.6 million stands for 5.55 to 5.65 million. */
  readonly precision: number;
  readonly bound: Bound | null;
  readonly form: 'digits' | 'words' | 'han' | 'mixed';
  /** The word after the number, as written; '' for none. It is within the span only where the unit table has it. */
  readonly noun: string;
  /** Whether it counts an unbroken run: “seventh straight quarter”. */
  readonly inRun: boolean;
  /** Whether it is written in lakh or crore. */
  readonly isIndianScale: boolean;
}

/** One unit of the table: its forms in all languages, separated by `|`. A value in it times `factor` is in `key`. */
export interface Unit {
  readonly key: string;
  readonly dimension: Dimension;
  readonly factor?: number;
  readonly forms: string;
}
