import { once } from '../memoise.ts';
import type { ReadQuantity } from '../quantities/quantity.ts';
import { chooseValue } from './choose-value.ts';
import { claimThatDiffers } from './claim-that-differs.ts';
import { isDistinctive } from './doubt/is-distinctive.ts';
import { isDoubtful } from './doubt/is-doubtful.ts';
import { isWithin } from './doubt/statement.ts';
import type { Fit } from './equals-value.ts';
import { isOfDocument } from './language/assertions.ts';
import { PLACES } from './language/places.ts';
import { mayBeOf } from './measure/may-be-of.ts';
import {
  isDenied,
  isSaidIn,
  measureSaid,
  type Nearness,
  saidBefore,
  saidIn,
} from './measure/measure-said.ts';
import { isNear, isTooFar } from './nearness.ts';
import type { KnownValue, NumberTable, Relation } from './number-table.ts';
import type { PageOfNumbers } from './page-of-numbers.ts';
import { createPartyFinder, type Party } from './party/find-party.ts';
import { isBeside, isSaidOf } from './party/party-words.ts';
import type { PreparedTopic } from './prepare-topic.ts';
import { saysAround } from './says-around.ts';
import type { Scene } from './scene.ts';
import { periodsOf } from './time/match-period.ts';

/** One way to understand a number. */
export interface Reading {
  readonly claim: string;
  /** The known value that the number is; null if it differs. */
  readonly value: KnownValue | null;
  readonly relation: Relation;
  readonly score: number;
  readonly why: readonly string[];
}

const REACH: Readonly<Record<Party['reach'] | Nearness, number>> = {
  clause: 0.3,
  sentence: 0.25,
  after: 0.25,
  sole: 0.2,
  previous: 0.2,
  heading: 0.2,
  before: 0.15,
  far: 0.1,
  assumed: 0.1,
};
const FIT: Readonly<Record<Fit, number>> = { exact: 0.4, rounded: 0.35, converted: 0.35, bound: 0.25 };
/** Counted nouns that are one measure’s own. */
const COUNTED: ReadonlyMap<string, string> = new Map([
  ['tokens', 'count:token'],
  ['parameters', 'count:parameter'],
]);
/** What a value that differs adds to the evidence. */
const DIFFERS = 0.1;

/** Reads numbers as values of one topic: party, measure and period must fit, then the value decides. */
export function createReader(
  prepared: PreparedTopic,
  page: PageOfNumbers,
): (quantity: ReadQuantity, scene: Scene) => Reading | null {
  const { topic, known } = prepared;
  const partyOf = once(() => createPartyFinder(topic, prepared.party, page, page.quantities));
  return (quantity, scene) => {
    if (!mayBeOf(prepared, quantity, scene, page)) return null;
    const anywhere = measureSaid(prepared, quantity, scene, page.words);
    if (!anywhere || (quantity.bound !== 'over' && isDenied(prepared, scene, page.words))) return null;
    const party = partyOf()(quantity, scene);
    const said =
      anywhere === 'after' && party && party.id in PLACES
        ? saidBefore(prepared, scene, page.words)
        : anywhere;
    if (!said) return null;
    if (!party || !isSaidOf(prepared, party, scene, page.words)) return null;
    if (isTooFar(prepared, quantity, party, said, scene, page.words)) return null;
    const subjects = topic.parties.find(({ id }) => id === party.id)?.subjects ?? [];
    const values = known.filter(
      (value) => subjects.includes(value.subject) && isOfUnit(quantity, value, page.table),
    );
    const periods = topic.isTimed ? periodsOf(quantity, scene, page, isSaidIn(prepared, page.words)) : [];
    const question = {
      quantity,
      prepared,
      values,
      periods,
      says: saysAround(
        scene,
        party,
        said === 'previous' ? saidIn(prepared, scene.previous, page.words) : [],
        page,
      ),
      table: page.table,
    };
    const tie = { prepared, quantity, scene, party, page };
    const [period = null] = periods;
    const isOwnTime = period === null || scene.isRow || isWithin(period, scene.sentence);
    // What another sentence says of time may be over: “… The latest is 1,590”, “… The article has 69”.
    const mayBeOfAny = isDistinctive(quantity)
      ? values
      : values.filter(({ relation }) => relation === 'article' && isOfDocument(scene.read(scene.clause)));
    const ofAnyTime = isOwnTime ? null : { ...question, periods: [], values: mayBeOfAny };
    const chosen = chooseValue(question) ?? (ofAnyTime && chooseValue(ofAnyTime));
    const evidence = REACH[party.reach] + REACH[said];
    const why = [
      `${topic.measures[0]} is said in the ${said}`,
      `${party.id || 'its subject'} by the ${party.reach}`,
    ];
    if (period) why.push(`of ${page.lower.slice(period.start, period.end)}`);
    if (chosen) {
      const { claim, relation } = chosen.value;
      if (isDoubtful(tie, weightOf(chosen.value, page.table), chosen)) return null;
      const score = Math.min(1, evidence + FIT[chosen.fit]);
      return { claim, value: chosen.value, relation, score, why: [...why, `its value is ${chosen.fit}`] };
    }
    const isPlain =
      isNear(said, party.reach, period !== null && isWithin(period, scene.clause)) &&
      isBeside(prepared, party, scene.clause, page.words);
    const claim = isPlain ? claimThatDiffers(question, scene, page.words) : null;
    if (claim === null || isDoubtful(tie, 'differs')) return null;
    return {
      ...{ claim, value: null, relation: 'differs' },
      score: evidence + DIFFERS,
      why: [...why, 'no known value is this'],
    };
  };
}

/** What it would mean to tell a reader of this value. */
function weightOf({ claim, relation }: KnownValue, { claims }: NumberTable): 'warning' | 'open' | 'link' {
  const verdict = claims[claim]?.verdict;
  if (relation !== 'article' || verdict === 'corroborated') return 'link';
  return verdict === 'not-found' ? 'open' : 'warning';
}

export function isOfUnit(
  { dimension, unit }: ReadQuantity,
  { measure, unit: known }: KnownValue,
  table: NumberTable,
): boolean {
  const of = table.measures[measure] ?? '';
  if (dimension === 'none') return true;
  if (dimension === 'money') return of === 'money' && (unit === 'USD' || unit === 'CNY' || unit === known);
  if (dimension === 'share') return of === dimension;
  // Quarters are no years.
  if (dimension === 'time') return unit.startsWith(known);
  // “Seven trillion tokens” are no parameters.
  const isOfOtherCount = dimension === 'count' && COUNTED.has(unit) && of !== COUNTED.get(unit);
  return of !== 'money' && !isOfOtherCount;
}
