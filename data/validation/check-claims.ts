import { checkFor } from '../../core/cards/choose-check.ts';
import { overlapInTime } from '../../core/cards/time-overlap.ts';
import type { Check, Claim, Observation } from '../schema/dataset-schema.ts';
import type { LocatedDataset } from './located.ts';

type Observations = ReadonlyMap<string, Observation>;

/** What a verdict says fits the claim: for whom it holds, what is off, and what stands in place of a wrong value. */
export function checkClaims({ claims, observations }: LocatedDataset): string[] {
  const known = new Map(observations.map(({ record }) => [record.id, record]));
  return claims.flatMap(({ file, record }) =>
    [
      ...checkSubjects(record),
      ...checkOwnValue(record, known),
      ...record.checks.flatMap((check) => [
        ...checkAspect(record, check),
        ...checkReplacement(record, check, known),
      ]),
    ].map((problem) => `${file}: ${record.id}: ${problem}`),
  );
}

/** Each entity of the claim has exactly one check that applies to it. */
function checkSubjects({ entities, checks }: Claim): string[] {
  const subjects = checks.map((check) => check.subject);
  const repeated = subjects.filter((subject, index) => subjects.indexOf(subject) !== index);
  return [
    ...repeated.map((subject) =>
      subject === undefined
        ? 'two checks have no subject: give one of them a subject'
        : `two checks are about "${subject}": join them`,
    ),
    ...subjects
      .filter((subject) => subject !== undefined && !entities.includes(subject))
      .map((subject) => `a check is about "${subject}": add it to the claim's entities or correct the id`),
    ...entities
      .filter((entity) => !checkFor(checks, entity))
      .map(
        (entity) => `no check applies to "${entity}": add one with that subject, or one without a subject`,
      ),
  ];
}

function checkOwnValue({ document, observation: id }: Claim, known: Observations): string[] {
  const observation = id === undefined ? undefined : known.get(id);
  if (!observation || observation.document === document) return [];
  return [`observation "${id}" does not come from "${document}": give the observation that document`];
}

function checkAspect({ observation, stance }: Claim, { verdict, aspect, headline }: Check): string[] {
  if (observation === undefined && aspect === 'value') {
    return [
      'aspect "value" says that a number is wrong: give the claim an observation or use another aspect',
    ];
  }
  if (verdict === 'corroborated' || observation === undefined || stance !== 'fact') return [];
  return [
    ...(aspect ? [] : [`is ${verdict}: say what is off in aspect: ${ASPECTS}`]),
    ...(headline
      ? []
      : [`is ${verdict}: say in headline, in one short sentence, what the number really is of`]),
  ];
}

const ASPECTS = 'value, subject, period, scope, status or source';

const ADVICE =
  'use aspect "value" only when the number itself is wrong, and replace it by the same measure of the same subject and time';

function checkReplacement({ observation: id }: Claim, { replacement }: Check, known: Observations): string[] {
  const [own, other] = [id, replacement].map((each) => (each === undefined ? undefined : known.get(each)));
  if (!own || !other) return [];
  const differences = [
    own.measure !== other.measure && `of another measure (${other.measure}, not ${own.measure})`,
    own.subject !== other.subject && `of another subject (${other.subject}, not ${own.subject})`,
    !isSameText(own.of, other.of) && `of something narrower or wider (${nameOf(other)}, not ${nameOf(own)})`,
    own.value.kind !== 'date' &&
      !overlapInTime(own, other) &&
      `of another time (${timeOf(other)}, not ${timeOf(own)})`,
  ];
  return differences.flatMap((difference) =>
    difference ? [`replacement "${other.id}" is ${difference}: ${ADVICE}`] : [],
  );
}

function isSameText(a: Observation['of'], b: Observation['of']): boolean {
  const languages = new Set([...Object.keys(a ?? {}), ...Object.keys(b ?? {})]);
  return [...languages].every((language) => a?.[language] === b?.[language]);
}

function nameOf({ of, subject }: Observation): string {
  return of ? `"${Object.values(of)[0]}"` : `all of ${subject}`;
}

function timeOf({ period, asOf }: Observation): string {
  if (!period) return asOf ?? 'no time given';
  return [period.from ?? '', period.to ?? ''].join('..');
}
