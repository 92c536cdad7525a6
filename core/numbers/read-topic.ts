import type { EntityId } from '../entity.ts';
import { once } from '../memoise.ts';
import type { Span } from '../mention.ts';
import type { ReadQuantity } from '../quantities/quantity.ts';
import { chooseValue, type Question } from './choose-value.ts';
import { claimThatDiffers } from './claim-that-differs.ts';
import { isDoubtful } from './doubt/is-doubtful.ts';
import { isWithin } from './doubt/statement.ts';
import type { Fit } from './equals-value.ts';
import { createPartyFinder, type Party } from './find-party.ts';
import { PLACES } from './language/places.ts';
import { endsInNegation } from './language/statements.ts';
import { mayBeOf } from './may-be-of.ts';
import type { NamesOfPage } from './names-of-page.ts';
import type { KnownValue, NumberTable, Relation } from './number-table.ts';
import type { PreparedTopic } from './prepare-topic.ts';
import type { Scene } from './scene.ts';
import { periodOf } from './time/match-period.ts';
import type { NamedPeriod, PageDay } from './time/periods.ts';
import { type Found, hasWord, wordsWithin } from './word-finder.ts';

/** One way to understand a number. */
export interface Reading {
  readonly claim: string;
  /** Whom the known value is of. */
  readonly subject: EntityId | null;
  readonly relation: Relation;
  readonly score: number;
  readonly why: readonly string[];
}

export interface PageOfNumbers extends NamesOfPage {
  readonly quantities: readonly ReadQuantity[];
  readonly periods: () => readonly NamedPeriod[];
  /** The day of the page, from which it counts “last year”. */
  readonly day: PageDay | null;
  readonly table: NumberTable;
  /** Counts the words of a text in lower case that are not plain. */
  readonly countSpecialWords: (lower: string) => number;
  /** The lists that an entity's id is itself a word of: it speaks for a part. */
  readonly wordsOfId: (id: EntityId) => Found;
}

type Nearness = 'clause' | 'sentence' | 'after' | 'previous' | 'heading' | 'before';

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
/** What a value that differs adds to the evidence. */
const DIFFERS = 0.1;
const BEFORE_CHARS = 320;
/** What goes on after a semicolon is of the same. */
const SEMICOLON_CHARS = 3;
const ENDS_WITH_SEMICOLON = /[;；]\s*$/u;
const FULL_STOP = /[.!?。！？](?=\s|$)|[。！？]/u;
const DENIAL_CHARS = 12;

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
    if (!anywhere || isDenied(prepared, scene, page.words)) return null;
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
    const period = topic.isTimed ? periodOf(quantity, scene, page, isSaidIn(prepared, page.words)) : null;
    const question = {
      quantity,
      prepared,
      values,
      period,
      says: saysAround(scene, party, page),
      table: page.table,
    };
    const chosen = chooseValue(question);
    const evidence = REACH[party.reach] + REACH[said];
    const why = [
      `${topic.measures[0]} is said in the ${said}`,
      `${party.id || 'its subject'} by the ${party.reach}`,
    ];
    if (period) why.push(`of ${page.lower.slice(period.start, period.end)}`);
    if (chosen) {
      const { claim, subject, relation } = chosen.value;
      const tie = { prepared, quantity, scene, party, page };
      if (isDoubtful(tie, weightOf(chosen.value, page.table), chosen)) return null;
      const score = Math.min(1, evidence + FIT[chosen.fit]);
      return { claim, subject, relation, score, why: [...why, `its value is ${chosen.fit}`] };
    }
    const isPlain =
      isNear(said, party.reach, period !== null && isWithin(period, scene.clause)) &&
      isBeside(prepared, party, scene.clause, page.words);
    const claim = isPlain ? claimThatDiffers(question, scene, page.words) : null;
    if (claim === null || isDoubtful({ prepared, quantity, scene, party, page }, 'differs')) return null;
    return {
      ...{ claim, subject: null, relation: 'differs' },
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

/** Some parties need words of their own near the number. */
function isSaidOf({ party }: PreparedTopic, { id }: Party, scene: Scene, words: Found): boolean {
  const { needs = null, beside = null } = party.parties.find((each) => each.id === id) ?? {};
  const around = [...scene.headings, scene.previous, scene.sentence];
  const own = scene.isRow ? [scene.line, ...scene.headings] : [{ ...scene.sentence, end: scene.clause.end }];
  const isSaid = (list: number | null, spans: readonly Span[]) =>
    list === null || spans.some((span) => hasWord(words, list, span));
  return isSaid(needs, around) && isSaid(beside, own);
}

/** Whether a party that has numbers of much else is said with its words in one clause. */
function isBeside({ party }: PreparedTopic, { id }: Party, clause: Span, words: Found): boolean {
  const { beside = null } = party.parties.find((each) => each.id === id) ?? {};
  return beside === null || hasWord(words, beside, clause);
}

/** Near enough to say that a value differs: more than to recognise a known one. */
function isNear(said: Nearness, reach: Party['reach'], saysTime: boolean): boolean {
  // Nobody else is named, and the clause says measure and time.
  if (reach === 'sole') return said === 'clause' && saysTime;
  if (said === 'previous') return reach === 'clause';
  return said !== 'before' && (reach === 'clause' || reach === 'sentence' || reach === 'heading');
}

/** A number without a unit is of its own paragraph, and what another paragraph says is not enough by itself. */
function isTooFar(
  prepared: PreparedTopic,
  { dimension }: ReadQuantity,
  { reach }: Party,
  said: Nearness,
  scene: Scene,
  words: Found,
): boolean {
  if (reach === 'far' && said === 'before') return true;
  if (dimension !== 'none' || prepared.party.dimensions.includes('count') || scene.isRow) return false;
  return reach === 'far' || (said !== 'heading' && !isSaidIn(prepared, words)(scene.line));
}

function isOfUnit(
  { dimension, unit }: ReadQuantity,
  { measure, unit: known }: KnownValue,
  table: NumberTable,
): boolean {
  const of = table.measures[measure] ?? '';
  if (dimension === 'none') return true;
  if (dimension === 'money') return of === 'money' && (unit === 'USD' || unit === 'CNY' || unit === known);
  if (dimension === 'share') return of === dimension;
  return of !== 'money';
}

function isSaidIn({ says }: PreparedTopic, words: Found): (span: Span) => boolean {
  return (span) => says === null || hasWord(words, says, span);
}

/** Whether all that is said of the measure is that it is not: “with no venture capital”. */
function isDenied({ says }: PreparedTopic, { sentence, read }: Scene, words: Found): boolean {
  const said = says === null ? [] : wordsWithin(words[says] ?? [], sentence);
  const isDeniedAt = ({ start }: Span) =>
    endsInNegation(read({ start: Math.max(sentence.start, start - DENIAL_CHARS), end: start }));
  return said.length > 0 && said.every(isDeniedAt);
}

/** Places have numbers of everything: what is measured must be said before the number. */
function saidBefore(
  prepared: PreparedTopic,
  { isRow, previous, line }: Scene,
  words: Found,
): Nearness | null {
  const isOfParagraph = !isRow && previous.start >= line.start;
  return isOfParagraph && isSaidIn(prepared, words)(previous) ? 'previous' : null;
}

function measureSaid(prepared: PreparedTopic, number: Span, scene: Scene, words: Found): Nearness | null {
  const isSaid = isSaidIn(prepared, words);
  if (isSaid(scene.clause)) return 'clause';
  if (scene.column && !isSaid(scene.column.own) && scene.column.others.some(isSaid)) return null;
  if (isSaid({ start: scene.sentence.start, end: number.end })) return 'sentence';
  if (isSaid(scene.sentence)) return 'after';
  if (!scene.isRow && scene.previous.start >= scene.titleEnd && isSaid(scene.previous)) return 'previous';
  if (scene.headings.some(isSaid)) return 'heading';
  const before = { start: Math.max(0, scene.sentence.start - BEFORE_CHARS), end: scene.sentence.start };
  return isSaid(before) ? 'before' : null;
}

/** Where the sentence begins that a semicolon parts. */
function startOfWhole({ sentence, line, read }: Scene): number {
  const { start } = sentence;
  if (!ENDS_WITH_SEMICOLON.test(read({ start: start - SEMICOLON_CHARS, end: start }))) return start;
  const before = read({ start: Math.max(line.start, start - BEFORE_CHARS), end: start });
  return start - (before.split(FULL_STOP).at(-1)?.length ?? 0);
}

/** Whether a list has a word where a narrower value must be spoken of. */
function saysAround(scene: Scene, { id, reach }: Party, page: PageOfNumbers): Question['says'] {
  const isFar = reach === 'before' || reach === 'sole';
  const spans = [
    { ...scene.sentence, start: startOfWhole(scene) },
    ...(scene.isRow ? scene.headings : []),
    ...(isFar ? [scene.previous] : []),
  ];
  return (list) =>
    spans.some((span) => hasWord(page.words, list, span)) || (page.wordsOfId(id)[list]?.length ?? 0) > 0;
}
