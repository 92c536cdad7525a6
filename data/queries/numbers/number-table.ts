import { checkFor } from '../../../core/cards/choose-check.ts';
import { countryNames, ELSEWHERE } from '../../../core/numbers/language/places.ts';
import { plainWords } from '../../../core/numbers/language/plain-words.ts';
import { RIVAL_MEASURES } from '../../../core/numbers/language/rival-measures.ts';
import type { KnownValue, NumberTable, Relation, Topic } from '../../../core/numbers/number-table.ts';
import type { Claim, Dataset, Measure, Observation } from '../../schema/dataset-schema.ts';

type NumberSource = Pick<Dataset, 'claims' | 'observations' | 'measures'> & {
  readonly id: string;
  readonly version: string;
};

type Words = Readonly<Record<string, readonly string[]>>;

const MONTHS = 12;
const MONTH_END_DAY = 25;
const ONE_WORD = /^\p{L}+\*?$/u;
const ANY_ENDING = /^\p{L}+\*$/u;
/** A value of several claims belongs to the first of these, and then to the one about the fewest entities. */
const byRank = (a: Ranked, b: Ranked) => a.rank - b.rank || a.breadth - b.breadth;

interface Ranked {
  readonly rank: number;
  readonly breadth: number;
  readonly value: KnownValue;
}

/** Every number that the claims of a dataset give: the document's, those of other sources, and newer ones. */
export function buildNumberTable({ id, version, claims, observations, measures }: NumberSource): NumberTable {
  const known = new Map(observations.map((each) => [each.id, each]));
  const plain = plainWords();
  const articleMeasure = (claim: Claim) => known.get(claim.observation ?? '')?.measure;
  const ranked = claims.flatMap((claim) => {
    const isFigure = claim.observation !== undefined;
    const rows: [string, Exclude<Relation, 'differs'>][] = [
      ...(claim.observation === undefined ? [] : [[claim.observation, 'article'] as [string, 'article']]),
      ...claim.checks.flatMap(({ better }) => better.map((each) => [each, 'source'] as [string, 'source'])),
      ...(claim.since?.observations ?? []).map((each) => [each, 'newer'] as [string, 'newer']),
    ];
    return rows.flatMap(([observation, relation]): Ranked[] => {
      const value = toKnownValue(claim.id, relation, known.get(observation));
      if (!value) return [];
      const isOwn = value.measure === articleMeasure(claim);
      const isOfSubject = claim.entities[0] === value.subject;
      const rank =
        (relation === 'newer' ? 0 : 8) + (isFigure ? 0 : 4) + (isOwn ? 0 : 2) + (isOfSubject ? 0 : 1);
      return [
        {
          rank,
          breadth: claim.entities.length,
          value: { ...value, ...(relation === 'article' && { day: '' }) },
        },
      ];
    });
  });
  const seen = new Set<string>();
  const values = ranked.sort(byRank).flatMap(({ value }) => {
    const { claim: _, ...same } = value;
    const key = JSON.stringify(value.relation === 'article' ? same : { ...same, relation: '' });
    if (seen.has(key)) return [];
    seen.add(key);
    return [value];
  });
  return {
    version: `${id}@${version}`,
    values,
    claims: Object.fromEntries(claims.map((claim) => [claim.id, toKnownClaim(claim)])),
    topics: measures.flatMap((measure) => toTopic(measure) ?? []),
    actors: actorsOf(measures),
    elsewhere: [...ELSEWHERE, ...countryNames()].join('|'),
    providers: providersOf(observations).join('|'),
    rivals: RIVAL_MEASURES.join('|'),
    plain: { spaced: withoutCovered(plain.spaced), unspaced: plain.unspaced },
    measures: Object.fromEntries(measures.map((each) => [each.id, each.dimension])),
  };
}

function toTopic({ id, kind, cues, reading }: Measure): Topic | null {
  if (!reading) return null;
  const { parties, assumed, neutral, strangers, parts, timed, differs, bare } = reading;
  return {
    measures: [id, ...reading.with],
    parties: parties.map((party) => ({
      id: party.id,
      words: wordsOf(party.words),
      subjects: party.subjects.length > 0 ? party.subjects : [party.id],
      needs: saidOf(party.needs),
      beside: saidOf(party.beside),
    })),
    assumed: assumed ?? null,
    neutral,
    others: wordsOf(reading.others),
    hasStrangers: strangers,
    says: saidOf(reading.says ?? cues),
    names: saidOf(reading.names),
    own: saidOf(reading.own),
    not: saidOf(reading.not),
    parts: parts.map(({ observations, measures, says, unless }) => ({
      ...{ observations, measures, says: saidOf(says), unless: saidOf(unless) },
    })),
    isTimed: timed,
    compares: reading.compares,
    differs: typeof differs === 'boolean' ? differs : saidOf(differs),
    isGrowth: kind === 'growth',
    isBare: bare,
  };
}

/** Whoever has measures of its own, and is not only what a number of a place or a kind of firm is of. */
function actorsOf(measures: readonly Measure[]): string[] {
  const subjects = new Set(measures.flatMap((each) => each.subjects));
  const parties = measures.flatMap(({ reading }) => reading?.parties ?? []);
  const named = new Set(parties.map(({ id }) => id));
  const things = new Set(
    parties.flatMap(({ id, subjects: of }) => (subjects.has(id) ? [] : of)).filter((id) => !named.has(id)),
  );
  return [...subjects].filter((id) => !things.has(id));
}

/** Their names in all languages. */
function providersOf(observations: readonly Observation[]): string[] {
  const names = observations.flatMap(({ provider = [] }) =>
    typeof provider === 'string' ? provider : Object.values(provider).flatMap((name) => name ?? []),
  );
  return [...new Set(names.flatMap((name) => name.split('; ')))];
}

function wordsOf(words: Words = {}): string {
  return listOf(words).join('|');
}

/** Words of which only whether they are said counts, not which letters they are. */
function saidOf(words: Words = {}): string {
  return withoutCovered(listOf(words)).join('|');
}

function listOf(words: Words): string[] {
  return [...new Set(Object.values(words).flat())];
}

/** A list without what one of its words with any ending finds already: every page that reads numbers gets it. */
function withoutCovered(words: readonly string[]): string[] {
  const beginnings = new Set(words.flatMap((word) => (ANY_ENDING.test(word) ? word.slice(0, -1) : [])));
  return words.filter((word) => {
    if (!ONE_WORD.test(word)) return true;
    const letters = word.replace('*', '');
    const longest = word.endsWith('*') ? letters.length - 1 : letters.length;
    for (let end = 1; end <= longest; end++) if (beginnings.has(letters.slice(0, end))) return false;
    return true;
  });
}

/** The verdict is the one on the card of its chief entity. */
function toKnownClaim({ checks, entities }: Claim): NumberTable['claims'][string] {
  const check = checkFor(checks, entities[0]) ?? checks[0];
  return { verdict: check?.verdict ?? 'not-found', aspect: check?.aspect ?? null, entities };
}

function toKnownValue(
  claim: string,
  relation: KnownValue['relation'],
  observation: Observation | undefined,
): KnownValue | null {
  if (observation?.value.kind !== 'quantity') return null;
  const { amount, unit } = observation.value;
  const [low, high] = typeof amount === 'number' ? [amount, amount] : amount;
  return {
    claim,
    relation,
    observation: observation.id,
    measure: observation.measure,
    subject: observation.subject,
    low,
    high,
    unit,
    months: monthsOf(observation),
    day: observation.period ? '' : (observation.asOf ?? ''),
    equivalents: observation.equivalents.flatMap(({ value }) =>
      typeof value.amount === 'number' ? [{ unit: value.unit, amount: value.amount }] : [],
    ),
  };
}

function monthsOf({ period, asOf, document }: Observation): KnownValue['months'] {
  const from = period?.from ?? period?.to ?? (document === undefined ? asOf : undefined);
  const to = period?.to ?? from;
  if (from === undefined || to === undefined) return null;
  // A fiscal quarter that begins on 28 July is that from August.
  const isNextMonth = from !== to && Number(from.slice(8)) >= MONTH_END_DAY;
  return [firstMonth(from) + Number(isNextMonth), lastMonth(to)];
}

function firstMonth(date: string): number {
  return Number(date.slice(0, 4)) * MONTHS + (date.length > 4 ? Number(date.slice(5, 7)) - 1 : 0);
}

function lastMonth(date: string): number {
  return date.length > 4 ? firstMonth(date) : firstMonth(date) + MONTHS - 1;
}
