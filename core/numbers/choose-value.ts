import type { ReadQuantity } from '../quantities/quantity.ts';
import { equalsValue, FITS, type Fit } from './equals-value.ts';
import { isOfPeriod } from './match-period.ts';
import type { KnownValue, NumberTable } from './number-table.ts';
import type { NamedPeriod } from './periods.ts';
import type { Topic } from './topics/topic.ts';

export interface Chosen {
  readonly value: KnownValue;
  readonly fit: Fit;
}

export interface Question {
  readonly quantity: ReadQuantity;
  readonly topic: Topic;
  readonly values: readonly KnownValue[];
  readonly period: NamedPeriod | null;
  /** Where a narrower value must be spoken of. */
  readonly around: string;
  readonly table: NumberTable;
}

const RELATIONS = ['article', 'source', 'newer'];

/** The known value that a number gives: of its period and part, the best fit first, then the article's. */
export function chooseValue(question: Question): Chosen | null {
  const { quantity, topic, values, period, around, table } = question;
  const fitting = values.flatMap((value) => {
    const fit = equalsValue(quantity, value);
    const narrow = narrowness(value, topic, around);
    if (fit === null || narrow === 'unsaid') return [];
    if (topic.isTimed && period && !isOfPeriod(period, value)) return [];
    const isSafe = value.relation === 'article' && table.claims[value.claim]?.verdict === 'corroborated';
    return [{ value, fit, rank: rankOf(value, fit, narrow === 'said', isSafe) }];
  });
  const [best] = fitting.sort((a, b) => a.rank - b.rank);
  return best ?? null;
}

/** The values of the same part and period, those of a part that is spoken of first. */
export function comparable({ topic, values, period, around }: Question): readonly KnownValue[] {
  const of = values.filter(
    (value) =>
      narrowness(value, topic, around) !== 'unsaid' &&
      (!topic.isTimed || (period !== null && isOfPeriod(period, value))),
  );
  const isSaid = (value: KnownValue) => narrowness(value, topic, around) === 'said';
  return [...of.filter(isSaid), ...of.filter((value) => !isSaid(value))];
}

function rankOf({ relation }: KnownValue, fit: Fit, isSaid: boolean, isSafe: boolean): number {
  const exactness = FITS.indexOf(fit) * 20;
  return exactness + (isSafe ? -10 : isSaid ? -5 : 0) + RELATIONS.indexOf(relation);
}

function narrowness(
  value: KnownValue,
  { narrower = [] }: Topic,
  around: string,
): 'said' | 'unsaid' | 'whole' {
  const rules = narrower.filter((each) => each.value(value));
  if (rules.length === 0) return 'whole';
  return rules.every(({ text }) => text.test(around)) ? 'said' : 'unsaid';
}
