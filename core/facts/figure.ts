/** A calendar date as precisely as it is known: `2025`, `2025-07` or `2025-07-26`. */
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

/** A number or a closed range of one unit, with the source's own hedge. */
export interface Quantity {
  readonly kind: 'quantity';
  readonly unit: Unit;
  /** One number, or `[low, high]`. */
  readonly amount: number | readonly [number, number];
  readonly qualifier?: Qualifier | undefined;
}

export interface DateValue {
  readonly kind: 'date';
  readonly date: PartialDate;
}

export type FigureValue = Quantity | DateValue;

/** What other sources say of a claim, from best to worst. */
export type Verdict = 'corroborated' | 'imprecise' | 'contradicted' | 'not-found';

/** Fact: checked against sources. The others are shown as the article's own voice, never as fact. */
export type Stance = 'fact' | 'opinion' | 'self-description';
