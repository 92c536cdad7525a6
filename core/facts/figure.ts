/** A calendar date, as precise as the source: `2025`, `2025-07` or `2025-07-26`. */
export type PartialDate = string;

/**
 * Units of quantities. Money and counts are in the base unit (5,600,000 `USD`, not 5.6 million),
 * shares in `percent` (57.9), ratios in `times` (69 is 69×), power in `GW`, energy in `TWh`,
 * compute in `EFLOPS`.
 */
export type Unit =
  | 'USD'
  | 'CNY'
  | 'percent'
  | 'times'
  | 'GW'
  | 'TWh'
  | 'EFLOPS'
  | 'parameters'
  | 'tokens'
  | 'quarters'
  | 'companies'
  | 'models'
  | 'people'
  | 'points'
  | 'hours'
  | 'days'
  | 'count';

export type Qualifier = 'over' | 'under' | 'about' | 'at-least' | 'up-to';

/** A number or a closed range, with its unit and the source's own hedge. */
export interface Quantity {
  readonly kind: 'quantity';
  readonly unit: Unit;
  /** One number, or `[low, high]`. */
  readonly amount: number | readonly [number, number];
  readonly qualifier?: Qualifier | undefined;
}

interface DateValue {
  readonly kind: 'date';
  readonly date: PartialDate;
}

export type FigureValue = Quantity | DateValue;

/** What other sources say about a claim. */
export type Verdict = 'corroborated' | 'imprecise' | 'contradicted' | 'not-found';

/** A `fact` is checked against sources. The others are presented as the article's own words. */
export type Stance = 'fact' | 'opinion' | 'self-description';
