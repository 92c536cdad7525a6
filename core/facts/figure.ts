/** A calendar date, as precise as the source: `2025`, `2025-07` or `2025-07-26`. */
export type PartialDate = string;

export type Qualifier = 'over' | 'under' | 'about' | 'at-least' | 'up-to';

/** A number or a closed range, with its unit and the source's own hedge. */
export interface Quantity {
  readonly kind: 'quantity';
  /** Id of a unit of the dataset. */
  readonly unit: string;
  /** One number, or `[low, high]`. */
  readonly amount: number | readonly [number, number];
  readonly qualifier?: Qualifier | undefined;
}

interface DateValue {
  readonly kind: 'date';
  readonly date: PartialDate;
}

export type FigureValue = Quantity | DateValue;

/** The time that a value covers; open to one side where only the other end is known. */
export interface Period {
  readonly from?: PartialDate | undefined;
  readonly to?: PartialDate | undefined;
}

/** What other sources say about a claim. */
export type Verdict = 'corroborated' | 'imprecise' | 'contradicted' | 'not-found';

/** The interface text that names each verdict. */
export const VERDICT_KEYS = {
  corroborated: 'verdictCorroborated',
  imprecise: 'verdictImprecise',
  contradicted: 'verdictContradicted',
  'not-found': 'verdictNotFound',
} as const satisfies Readonly<Record<Verdict, string>>;

/** What is off: the value itself, what it is said of, when, how widely, as what (a target as a result), or its source. */
export type Aspect = 'value' | 'subject' | 'period' | 'scope' | 'status' | 'source';

/** How firm a value is: measured, aimed at, expected, or only said to be so. */
export type Status = 'actual' | 'target' | 'forecast' | 'reported';

/** A `fact` is checked against sources. The others are presented as the article's own words. */
export type Stance = 'fact' | 'opinion' | 'self-description';

/** A value ready to be shown: as a newspaper prints it, and in words for screen readers. */
export interface WrittenValue {
  readonly written: string;
  readonly spoken: string;
  /** The number, or both ends of a range, in `unit`; absent of a date. */
  readonly amount?: Quantity['amount'] | undefined;
  /** Id of the dataset's unit. */
  readonly unit?: string | undefined;
}
