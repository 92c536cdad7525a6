import type { ReadQuantity } from '../quantities/quantity.ts';
import { equalsValue, FITS, type Fit } from './equals-value.ts';
import type { KnownValue, NumberTable } from './number-table.ts';
import type { PreparedTopic } from './prepare-topic.ts';
import { isOfPeriod } from './time/match-period.ts';
import type { NamedPeriod } from './time/named-period.ts';

export interface Chosen {
  readonly value: KnownValue;
  readonly fit: Fit;
}

export interface Question {
  readonly quantity: ReadQuantity;
  readonly prepared: PreparedTopic;
  readonly values: readonly KnownValue[];
  /** The time that it is said of, the likeliest first; none if no time is named. */
  readonly periods: readonly NamedPeriod[];
  /** Whether a list has a word where a narrower value must be spoken of. */
  readonly says: (list: number) => boolean;
  readonly table: NumberTable;
}

const RELATIONS = ['article', 'source', 'newer'];

/** The known value that a number gives: of its period and part, the best fit first, then the article's. */
export function chooseValue(question: Question): Chosen | null {
  const { periods } = question;
  if (periods.length === 0) return chooseOf(question, null);
  return periods.reduce<Chosen | null>((chosen, each) => chosen ?? chooseOf(question, each), null);
}

function chooseOf(
  { quantity, prepared, values, says, table }: Question,
  period: NamedPeriod | null,
): Chosen | null {
  const { isTimed } = prepared.topic;
  const fitting = values.flatMap((value) => {
    const fit = equalsValue(quantity, value);
    const narrow = narrowness(value, prepared, says);
    if (fit === null || narrow === 'unsaid') return [];
    // Half of something is half of much else.
    if (isTimed && !period && quantity.form === 'words' && quantity.dimension === 'share') return [];
    if (isTimed && period && !isOfPeriod(period, value)) return [];
    const isSafe = value.relation === 'article' && table.claims[value.claim]?.verdict === 'corroborated';
    return [{ value, fit, rank: rankOf(value, fit, narrow === 'said', isSafe) }];
  });
  const [best] = fitting.sort((a, b) => a.rank - b.rank);
  return best ?? null;
}

/** The values of the same part and period, those of a part that is spoken of first. */
export function comparable({ prepared, values, periods, says }: Question): readonly KnownValue[] {
  // Of several times it may be of another.
  const [period = null] = periods.length > 1 ? [] : periods;
  const of = values.filter(
    (value) =>
      narrowness(value, prepared, says) !== 'unsaid' &&
      (!prepared.topic.isTimed ||
        (period !== null && isOfPeriod(period, value, true) && isOfDay(period, value))),
  );
  const isSaid = (value: KnownValue) => narrowness(value, prepared, says) === 'said';
  return [...of.filter(isSaid), ...of.filter((value) => !isSaid(value))];
}

function rankOf({ relation }: KnownValue, fit: Fit, isSaid: boolean, isSafe: boolean): number {
  const exactness = FITS.indexOf(fit) * 20;
  return exactness + (isSafe ? -10 : isSaid ? -5 : 0) + RELATIONS.indexOf(relation);
}

function narrowness(
  { observation, measure }: KnownValue,
  { parts }: PreparedTopic,
  says: (list: number) => boolean,
): 'said' | 'unsaid' | 'whole' {
  const of = parts.filter(
    ({ observations, measures }) => observations.includes(observation) || measures.includes(measure),
  );
  if (of.length === 0) return 'whole';
  const isMeant = of.every(
    (part) => (part.says === null || says(part.says)) && (part.unless === null || !says(part.unless)),
  );
  return isMeant ? 'said' : 'unsaid';
}

/** What differs must be of the very day, where a known value may be of one near it. */
function isOfDay(period: NamedPeriod, { day }: KnownValue): boolean {
  return period.day === null || day.length < 10 || Number(day.slice(8)) === period.day;
}
