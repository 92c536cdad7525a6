import { memoise } from '../memoise.ts';
import type { Mention, Span } from '../mention.ts';
import type { ReadQuantity } from '../quantities/quantity.ts';
import { plainPattern } from '../text/plain-pattern.ts';
import { claimThatDiffers } from './claim-that-differs.ts';
import { countSpecialIn } from './doubt/count-special.ts';
import type { Tie } from './doubt/tie.ts';
import { equalsValue } from './equals-value.ts';
import { endOfAssertion } from './language/assertions.ts';
import { mayBeOf } from './measure/may-be-of.ts';
import { isDenied, isSaidIn } from './measure/measure-said.ts';
import type { KnownValue, Topic } from './number-table.ts';
import type { PageOfNumbers } from './page-of-numbers.ts';
import type { Party } from './party/find-party.ts';
import { type Named, namedIn } from './party/names-of-page.ts';
import type { PreparedTopic } from './prepare-topic.ts';
import { isOfUnit, type Reading } from './read-topic.ts';
import { saysAround } from './says-around.ts';
import type { Scene } from './scene.ts';
import { periodsOf } from './time/match-period.ts';
import { MONTHS, type NamedPeriod } from './time/named-period.ts';
import { wordsWithin } from './word-finder.ts';

/** How far before a sentence the value stands that it goes on about. */
const BEFORE_CHARS = 320;
/** How many special words a sentence may have that names the measure itself, and one that does not. */
const MOST_SPECIAL = { said: 2, unsaid: 1 } as const;
const SCORE = 0.55;
/** “A newsletter says its readers grew 80%.” */
const OF_SPEAKER = plainPattern(
  String.raw`(?<!\p{L})(?:its|their|his|her|my|our|sein\p{L}*|ihr\p{L}*|ses|leurs?|sus?|seus?|suas?|suoi|zijn|hun|его|их|её)(?!\p{L})|[其本自]|自社|자사|자신`,
);

/**
 * “A blog says 54”: the sentence has somebody give another value of what its paragraph has just given a known one of. It
 * may leave out whom and what it is of, as these are the same.
 */
export function createContradictionReader(
  topics: readonly PreparedTopic[],
  page: PageOfNumbers,
  readingOf: (quantity: ReadQuantity) => Reading | null,
): (quantity: ReadQuantity, scene: Scene) => Reading | null {
  const namedFor = memoise(({ topic, party }: PreparedTopic) => namedIn(topic, party, page));
  return (quantity, scene) => {
    if (scene.isRow) return null;
    const rest = afterOthers(scene, page.quantities);
    const spoken = endOfAssertion(scene.read(rest));
    if (spoken < 0) return null;
    const start = Math.max(scene.line.start, scene.sentence.start - BEFORE_CHARS);
    const before = wordsWithin(page.quantities, { start, end: rest.start });
    const knownAs = (each: ReadQuantity | undefined) => (each ? (readingOf(each)?.value ?? null) : null);
    const speech = { start: rest.start, end: rest.start + spoken };
    const readings = topics.flatMap((prepared) => {
      if (!mayBeOf(prepared, quantity, scene, page) || isDenied(prepared, scene, page.words)) return [];
      const isSaid = prepared.says !== null && isSaidIn(prepared, page.words)(scene.clause);
      const last = isSaid
        ? before.findLast((each) => prepared.known.some(({ claim }) => claim === knownAs(each)?.claim))
        : before.findLast((each) => isAlike(each, quantity));
      const value = knownAs(last);
      if (!value || (!isSaid && !prepared.known.includes(value))) return [];
      const names = wordsWithin(namedFor(prepared), rest);
      return readAs({ prepared, quantity, scene, page }, value, isSaid, speech, names, rest) ?? [];
    });
    const [first, second] = readings;
    return first && (!second || second.claim === first.claim) ? first : null;
  };
}

function isAlike({ dimension, unit }: ReadQuantity, other: ReadQuantity): boolean {
  return dimension === other.dimension && (unit === other.unit || dimension === 'money');
}

/** The sentence from the last number that another clause has before it. */
function afterOthers({ sentence, clause }: Scene, quantities: readonly ReadQuantity[]): Span {
  const other = wordsWithin(quantities, { start: sentence.start, end: clause.start }).at(-1);
  return { start: other?.end ?? sentence.start, end: sentence.end };
}

function readAs(
  { prepared, quantity, scene, page }: Omit<Tie, 'party'> & { readonly page: PageOfNumbers },
  before: KnownValue,
  isSaid: boolean,
  speech: Span,
  named: readonly Named[],
  rest: Span,
): Reading | null {
  const { topic, known } = prepared;
  if (wordsWithin(page.mentions, rest).some((each) => isAnother(each, topic))) return null;
  const party = partyOf(topic, before, named, quantity, speech);
  if (!party) return null;
  const tie = { prepared, quantity, scene, page, party };
  const isAfterSpeech = speech.end <= quantity.start;
  const statement = {
    ...scene.clause,
    ...(isAfterSpeech && speech.end > scene.clause.start ? { start: speech.end } : {}),
  };
  if (!isSaid && OF_SPEAKER.test(scene.read(statement))) return null;
  if (countSpecialIn(statement, tie) > MOST_SPECIAL[isSaid ? 'said' : 'unsaid']) return null;
  const subjects = topic.parties.find(({ id }) => id === party.id)?.subjects ?? [];
  const values = known.filter(
    (each) => subjects.includes(each.subject) && isOfUnit(quantity, each, page.table),
  );
  const isSame = isSaidIn(prepared, page.words);
  const said = topic.isTimed ? periodsOf(quantity, scene, page, isSame) : [];
  const periods = topic.isTimed && said.length === 0 ? timeOf(before) : said;
  const says = saysAround(scene, party, [], page);
  const question = { quantity, prepared, values, periods, says, table: page.table };
  if (known.some((value) => equalsValue(quantity, value) !== null)) return null;
  const claim = claimThatDiffers(question, scene, page.words, true);
  if (claim === null) return null;
  const why = [
    `somebody says so of ${party.id}, of which a known value stands before`,
    'no known value is this',
  ];
  return { claim, value: null, relation: 'differs', score: SCORE, why };
}

/** Whether somebody known is named who is not who is meant: who says so has numbers too. */
function isAnother({ entity }: Mention, { parties, neutral }: Topic): boolean {
  return !neutral.includes(entity) && !parties.some(({ id }) => id === entity);
}

/** “Um jornal de Recife publicou”: named before it is told that somebody says so. */
function isSpeaking(end: number, quantity: Span, speech: Span): boolean {
  return end <= speech.end && speech.end <= quantity.start;
}

/** Whom the sentence names beside who says it, else whom the known value is of; null for somebody else. */
function partyOf(
  { parties }: Topic,
  { subject }: KnownValue,
  named: readonly Named[],
  quantity: Span,
  speech: Span,
): Party | null {
  const isSpeaker = ({ id, end }: Named) => id === '' && isSpeaking(end, quantity, speech);
  const [first, ...others] = named.filter((each) => !isSpeaker(each));
  if (!first) {
    const same = parties.find(({ subjects }) => subjects.includes(subject));
    return same ? { id: same.id, at: null, reach: 'before' } : null;
  }
  if (first.id === '' || others.some(({ id }) => id !== first.id)) return null;
  return { id: first.id, at: null, reach: 'sentence' };
}

function timeOf({ months }: KnownValue): NamedPeriod[] {
  if (!months) return [];
  const [from, to] = months;
  const year = Math.floor(to / MONTHS);
  return [{ start: 0, end: 0, from: Math.max(0, from - year * MONTHS), to: to % MONTHS, year, day: null }];
}
