import { once } from '../memoise.ts';
import type { Mention } from '../mention.ts';
import type { ReadQuantity } from '../quantities/quantity.ts';
import { chooseValue } from './choose-value.ts';
import { claimThatDiffers } from './claim-that-differs.ts';
import { type Fit, isOneOf } from './equals-value.ts';
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
/** What a value that differs adds to the evidence. */
const DIFFERS = 0.1;
const BEFORE_CHARS = 320;
const OWN_CHARS = 24;
/** Reads numbers as values of one topic: party, measure and period must fit, then the value decides. */
export function createReader(
  prepared: PreparedTopic,
  page: Page,
): (quantity: ReadQuantity, scene: Scene) => Reading | null {
  const { topic, cues, known } = prepared;
  const partyOf = once(() => createPartyFinder(topic, page.lower, page.mentions, page.quantities));
  return (quantity, scene) => {
    if (!mayBeOf(topic, quantity, scene, page.lower)) return null;
    const clause = scene.read(scene.clause);
    const said = measureSaid(topic, scene) ?? (isOneOf(quantity, known) && cues.test(clause) ? 'cue' : null);
    if (!said) return null;
    const party = partyOf()(quantity, scene);
    if (!party || !isSaidOf(topic, party, scene)) return null;
    if (isTooFar(topic, quantity, party, said, scene, page.lower)) return null;
    const values = known.filter(
      (value) => isOfParty(topic, party, value) && isOfUnit(quantity, value, page.table),
    );
    const period = topic.isTimed ? periodOf(quantity, scene, page, topic.says) : null;
    const question = { quantity, topic, values, period, around: aroundOf(scene, party), table: page.table };
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
    const claim = isNear(said, party.reach) ? claimThatDiffers(question, scene) : null;
    if (claim === null) return null;
    const score = evidence + DIFFERS;
    return { claim, relation: 'differs', score, why: [...why, 'no known value is this'] };
  };
}

/** Whether the number and the words around it allow the topic at all. */
function mayBeOf(topic: Topic, quantity: ReadQuantity, scene: Scene, lower: string): boolean {
  return (
    isOfDimension(topic, quantity, lower) &&
    !topic.not?.test(scene.read(scene.clause)) &&
    !isComparison(quantity, lower) &&
    topic.own?.test(ownText(lower, quantity, scene)) !== false
  );
}

/** Some parties need words of their own near the number. */
function isSaidOf({ saysOf }: Topic, { id }: Party, scene: Scene): boolean {
  const words = `${scene.heading} ${scene.read(scene.previous)} ${scene.read(scene.sentence)}`;
  return saysOf?.[id]?.test(words) !== false;
}

/** Near enough to say that a value differs: more than to recognise a known one. */
function isNear(said: Nearness, reach: Party['reach']): boolean {
  if (said === 'previous') return reach === 'clause';
  return said !== 'before' && reach !== 'before' && reach !== 'far' && reach !== 'assumed';
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
