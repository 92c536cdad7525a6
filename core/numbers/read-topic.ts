import { once } from '../memoise.ts';
import type { Mention } from '../mention.ts';
import type { ReadQuantity } from '../quantities/quantity.ts';
import { chooseValue, comparable } from './choose-value.ts';
import { equalsValue, type Fit } from './equals-value.ts';
import { createPartyFinder, type Party } from './find-party.ts';
import { isComparison, isOfDimension } from './is-of-dimension.ts';
import { periodOf } from './match-period.ts';
import type { KnownValue, NumberTable, Relation } from './number-table.ts';
import type { NamedPeriod } from './periods.ts';
import type { Scene } from './scene.ts';
import type { Topic } from './topics/topic.ts';

/** One way to understand a number. */
export interface Reading {
  readonly claim: string;
  readonly relation: Relation;
  readonly score: number;
  readonly why: readonly string[];
}

/** A topic with what the table says of its measures. */
export interface PreparedTopic {
  readonly topic: Topic;
  readonly cues: RegExp;
  readonly known: readonly KnownValue[];
}

interface Page {
  readonly lower: string;
  readonly mentions: readonly Mention[];
  readonly quantities: readonly ReadQuantity[];
  readonly periods: readonly NamedPeriod[];
  readonly table: NumberTable;
}

type Nearness = 'cue' | 'clause' | 'sentence' | 'previous' | 'heading' | 'before';

const REACH: Readonly<Record<Party['reach'] | Nearness, number>> = {
  clause: 0.3,
  sentence: 0.25,
  sole: 0.2,
  previous: 0.2,
  heading: 0.2,
  before: 0.15,
  far: 0.1,
  cue: 0.05,
  assumed: 0.1,
};
const FIT: Readonly<Record<Fit, number>> = { exact: 0.4, rounded: 0.35, converted: 0.35, bound: 0.25 };
const BEFORE_CHARS = 320;
const OWN_CHARS = 24;
/** Expected, planned, denied or somebody's wish: no statement that could differ. */
const NOT_STATED =
  /expect|pencilled|forecast|analyst|i['’]d want|hoped|would like|could|might|erwarte|prévoi|attend|esper|预期|預期|预计|預計|見込|예상|전망|прогноз|never|denie|not true|否认/u;
/** Relative times, which a table of values cannot place. */
const OTHER_TIME =
  /quarter before|previous|prior|a year earlier|year before|上季|上一季|上期|前期|trimestre anterior|vorquartal|trimestre précédent/u;
const LEAST_SHARE_OF_KNOWN = 0.05;

/** Reads numbers as values of one topic: party, measure and period must fit, then the value decides. */
export function createReader(
  prepared: PreparedTopic,
  page: Page,
): (quantity: ReadQuantity, scene: Scene) => Reading | null {
  const { topic, cues, known } = prepared;
  const isKnown = (quantity: ReadQuantity) => known.some((value) => equalsValue(quantity, value) === 'exact');
  const partyOf = once(() => createPartyFinder(topic, page.lower, page.mentions, page.quantities));
  return (quantity, scene) => {
    if (!isOfDimension(topic, quantity, page.lower)) return null;
    const clause = scene.read(scene.clause);
    if (topic.not?.test(clause) || isComparison(quantity, page.lower)) return null;
    if (topic.own && !topic.own.test(ownText(page.lower, quantity, scene))) return null;
    const said = measureSaid(topic, scene) ?? (isKnown(quantity) && cues.test(clause) ? 'cue' : null);
    if (!said) return null;
    const party = partyOf()(quantity, scene);
    if (!party) return null;
    if (
      topic.saysOf?.[party.id]?.test(
        `${scene.heading} ${scene.read(scene.previous)} ${scene.read(scene.sentence)}`,
      ) === false
    )
      return null;
    if (isTooFar(topic, quantity, party, said, scene, page.lower)) return null;
    const values = known.filter(
      (value) => isOfParty(topic, party, value) && isOfUnit(quantity, value, page.table),
    );
    const period = topic.isTimed ? periodOf(quantity, scene, page, topic.says) : null;
    const around = aroundOf(scene, party);
    const question = { quantity, topic, values, period, around, table: page.table };
    const chosen = chooseValue(question);
    if (said === 'cue' && (party.reach !== 'clause' || chosen?.fit !== 'exact')) return null;
    const evidence = REACH[party.reach] + REACH[said];
    const why = [
      `${topic.measures[0]} is said in the ${said}`,
      `${party.id || 'its subject'} by the ${party.reach}`,
    ];
    if (period) why.push(`of ${page.lower.slice(period.start, period.end)}`);
    if (chosen) {
      const score = Math.min(1, evidence + FIT[chosen.fit]);
      const { claim, relation } = chosen.value;
      return { claim, relation, score, why: [...why, `its value is ${chosen.fit}`] };
    }
    const isNear =
      (said !== 'before' &&
        party.reach !== 'before' &&
        party.reach !== 'far' &&
        party.reach !== 'assumed' &&
        said !== 'previous') ||
      (said === 'previous' && party.reach === 'clause');
    if (
      !mayDiffer(topic, clause) ||
      !isNear ||
      topic.not?.test(scene.read(scene.sentence)) ||
      NOT_STATED.test(clause) ||
      OTHER_TIME.test(clause) ||
      values.some((value) => isSameValue(quantity, value))
    )
      return null;
    const others = comparable(question);
    const [other] = others;
    if (!other || !others.some((value) => isOfMagnitude(quantity, value))) return null;
    return {
      claim: claimOf(other, values),
      relation: 'differs',
      score: evidence + 0.1,
      why: [...why, 'no known value is this'],
    };
  };
}

/** A number without a unit is of its own paragraph, and what another paragraph says is not enough by itself. */
function isTooFar(
  topic: Topic,
  { dimension }: ReadQuantity,
  { reach }: Party,
  said: Nearness,
  scene: Scene,
  lower: string,
): boolean {
  if (reach === 'far' && said === 'before') return true;
  if (dimension !== 'none' || topic.dimensions.includes('count') || scene.isRow) return false;
  const line = lower.slice(scene.line.start, scene.line.end);
  return reach === 'far' || (said !== 'heading' && !topic.says.test(line));
}

function mayDiffer({ differs }: Topic, clause: string): boolean {
  return typeof differs === 'boolean' ? differs : differs.test(clause);
}

function isSameValue({ value, unit }: ReadQuantity, known: KnownValue): boolean {
  return (
    typeof value === 'number' &&
    value === known.low &&
    unit === known.unit &&
    known.measure === 'revenue-multiple'
  );
}

function isOfParty({ subjects }: Topic, { id }: Party, { subject }: KnownValue): boolean {
  if (subjects) return subjects.includes(subject);
  return subject === id || (id === 'deepseek' && subject.startsWith('deepseek'));
}

function isOfUnit({ dimension, unit }: ReadQuantity, { measure }: KnownValue, table: NumberTable): boolean {
  const of = table.measures[measure] ?? '';
  if (dimension === 'none') return true;
  if (dimension === 'money') return of === 'money' && (unit === 'USD' || unit === 'CNY');
  if (dimension === 'share') return of === dimension;
  return of !== 'money';
}

function measureSaid(topic: Topic, scene: Scene): Nearness | null {
  if (topic.says.test(scene.read(scene.clause))) return 'clause';
  if (topic.says.test(scene.read(scene.sentence))) return 'sentence';
  if (topic.says.test(scene.read(scene.previous))) return 'previous';
  if (topic.says.test(scene.heading)) return 'heading';
  const before = { start: Math.max(0, scene.sentence.start - BEFORE_CHARS), end: scene.sentence.start };
  return topic.says.test(scene.read(before)) ? 'before' : null;
}

/** The number and the words directly after it; before it only in the same clause. */
function ownText(lower: string, { start, end }: ReadQuantity, scene: Scene): string {
  return lower.slice(
    Math.max(scene.clause.start, start - OWN_CHARS),
    Math.min(scene.sentence.end, end + OWN_CHARS),
  );
}

function aroundOf(scene: Scene, { id, reach }: Party): string {
  const isFar = reach === 'before' || reach === 'sole';
  return `${id} ${scene.read(scene.sentence)} ${scene.isRow ? scene.heading : ''} ${isFar ? scene.read(scene.previous) : ''}`;
}

function isOfMagnitude({ value, unit }: ReadQuantity, known: KnownValue): boolean {
  const [low] = typeof value === 'number' ? [value] : value;
  if (unit === 'none' && known.low > 0 && low / known.low < 0.001) return false;
  const share = known.low === 0 ? 1 : low / known.low;
  return share >= LEAST_SHARE_OF_KNOWN && share <= 1 / LEAST_SHARE_OF_KNOWN;
}

function claimOf(other: KnownValue, values: readonly KnownValue[]): string {
  return (
    values.find(({ relation, measure }) => relation === 'article' && measure === other.measure)?.claim ??
    other.claim
  );
}
