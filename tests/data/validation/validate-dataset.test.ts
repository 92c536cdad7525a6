import { expect, test } from 'vitest';
import { validateDataset } from '../../../data/validation/validate-dataset.ts';
import { smallDataset, toFiles } from '../small-dataset.ts';

interface Case {
  readonly what: string;
  /** Where the valid dataset is broken: file, then keys. The value `undefined` removes the field. */
  readonly at: readonly (string | number)[];
  readonly value: unknown;
  /** A second place that gets any text, so that only one rule is broken. */
  readonly also?: readonly (string | number)[];
  readonly says: readonly string[];
}

const FIGURES = 'claims/figures.json';
const R1 = 'entities/models/r1.json';
const COSTS = 'observations/costs.json';
const CLAIM = [FIGURES, 0] as const;
const CHECK = [...CLAIM, 'checks', 0] as const;
const UNKNOWN_R2 = 'unknown entity "r2": add it to entities/ or correct the id';

const CASES: readonly Case[] = [
  {
    what: 'a check cites a missing source',
    at: [...CHECK, 'sources', 1],
    value: 'arxiv-2412',
    says: [
      'claims/figures.json: cost cites unknown source "arxiv-2412": add it to sources/ or correct the id',
    ],
  },
  {
    what: 'an observation cites a missing source',
    at: [COSTS, 1, 'sources', 1],
    value: 'nature',
    says: [`${COSTS}: r1-cost cites unknown source "nature": add it to sources/ or correct the id`],
  },
  {
    what: 'an update cites a missing source',
    at: [...CLAIM, 'since', 'sources', 1],
    value: 'blog',
    says: ['claims/figures.json: cost cites unknown source "blog": add it to sources/ or correct the id'],
  },
  {
    what: 'an event cites a missing source',
    at: ['events.json', 0, 'sources', 1],
    value: 'blog',
    says: ['events.json: release cites unknown source "blog": add it to sources/ or correct the id'],
  },
  {
    what: 'a check shows a missing observation',
    at: [...CHECK, 'better', 1],
    value: 'r1-price',
    says: [
      `${FIGURES}: cost shows unknown observation "r1-price": add it to observations/ or correct the id`,
    ],
  },
  {
    what: 'a chart shows a missing observation',
    at: ['charts.json', 0, 'points', 1, 'observation'],
    value: 'r1-price',
    says: [
      'charts.json: costs shows unknown observation "r1-price": add it to observations/ or correct the id',
    ],
  },
  {
    what: 'a claim is from a missing document',
    at: [...CLAIM, 'document'],
    value: 'essay',
    says: [
      `${FIGURES}: cost is from unknown document "essay": add it to documents.json or correct the id`,
      `${FIGURES}: cost: observation "article-cost" does not come from "essay": give the observation that document`,
    ],
  },
  {
    what: 'an observation comes from a missing document',
    at: [COSTS, 1, 'document'],
    value: 'essay',
    says: [
      `${COSTS}: r1-cost comes from unknown document "essay": add it to documents.json or correct the id`,
    ],
  },
  {
    what: 'an observation is of a missing entity',
    at: [COSTS, 3, 'subject'],
    value: 'r2',
    says: [`${COSTS}: r1-share is about ${UNKNOWN_R2}`],
  },
  {
    what: 'an observation is of a missing measure',
    at: [COSTS, 3, 'measure'],
    value: 'weight',
    says: [`${COSTS}: r1-share is of unknown measure "weight": add it to measures.json or correct the id`],
  },
  {
    what: 'a measure is measured of a missing entity',
    at: ['measures.json', 1, 'subjects'],
    value: ['r1', 'r2'],
    says: [`measures.json: share is about ${UNKNOWN_R2}`],
  },
  {
    what: 'a measure is not measured of a subject',
    at: ['measures.json', 1, 'subjects'],
    value: ['v3'],
    says: [
      `${COSTS}: r1-share is of measure "share", which is not measured of "r1": add it to the measure's subjects`,
    ],
  },
  {
    what: 'a unit is missing',
    at: [COSTS, 3, 'value', 'unit'],
    value: 'GW',
    says: [`${COSTS}: r1-share has unknown unit "GW": add it to units.json or correct the id`],
  },
  {
    what: 'a unit is of another dimension',
    at: [COSTS, 3, 'value', 'unit'],
    value: 'USD',
    says: [`${COSTS}: r1-share is in USD (money), but measure "share" has share: correct one of them`],
  },
  {
    what: 'an equivalent is of another dimension',
    at: [COSTS, 1, 'equivalents'],
    value: [{ value: { kind: 'quantity', unit: 'percent', amount: 6 }, date: '2025' }],
    says: [`${COSTS}: r1-cost is in percent (share), but measure "cost" has money: correct one of them`],
  },
  {
    what: 'a date is given for a quantity',
    at: [COSTS, 3, 'value'],
    value: { kind: 'date', date: '2025' },
    says: [
      `${COSTS}: r1-share is of measure "share", whose values are of kind "quantity": correct value or measure`,
    ],
  },
  {
    what: 'a quantity is given for a date',
    at: [COSTS, 3, 'measure'],
    value: 'released',
    says: [
      `${COSTS}: r1-share is of measure "released", whose values are of kind "date": correct value or measure`,
    ],
  },
  {
    what: 'a measure of dates has another dimension',
    at: ['measures.json', 2, 'dimension'],
    value: 'time',
    says: [
      'measures.json: released is invalid: a measure of kind "date" has the dimension "date", and no other has',
    ],
  },
  {
    what: 'a range is upside down',
    at: [COSTS, 3, 'value', 'amount'],
    value: [9, 7],
    says: [`${COSTS}: r1-share has the range [9, 7]: write the lower end first`],
  },
  {
    what: 'a period ends before it begins',
    at: [COSTS, 3, 'period'],
    value: { from: '2025-07', to: '2025-06-30' },
    says: [`${COSTS}: r1-share has an invalid period: it ends before it begins: swap from and to`],
  },
  {
    what: 'a period has neither end',
    at: [COSTS, 3, 'period'],
    value: { label: { en: 'long ago' } },
    says: [`${COSTS}: r1-share has an invalid period: give from, to or both`],
  },
  {
    what: 'an observation has neither source nor document',
    at: [COSTS, 3, 'sources'],
    value: [],
    says: [`${COSTS}: r1-share has an invalid sources: name a source, or the document that gives the value`],
  },
  {
    what: 'a value of a document is in no claim',
    at: [COSTS, 4],
    value: {
      id: 'spare',
      measure: 'cost',
      subject: 'r1',
      value: { kind: 'quantity', unit: 'USD', amount: 1 },
      status: 'reported',
      document: 'article',
    },
    says: [`${COSTS}: no claim shows spare: use it in a claim or remove it`],
  },
  {
    what: 'a unit has no place for the number',
    at: ['units.json', 1, 'names', 'en', 'written'],
    value: '%',
    says: [
      'units.json: percent has names.en.written "%": write # exactly once, where the number with its word of scale goes',
    ],
  },
  {
    what: 'a relation has a missing inverse',
    at: ['relations.json', 0, 'inverse'],
    value: 'sequel',
    says: [
      'relations.json: base-model has unknown inverse relation "sequel": add it to relations.json or correct the id',
      'relations.json: derived has the inverse "base-model", whose inverse is "sequel": make them a pair',
    ],
  },
  {
    what: 'an entity is related in an unknown way',
    at: [R1, 'related', 0, 'as'],
    value: 'sequel',
    says: [`${R1}: r1 is related by unknown relation "sequel": add it to relations.json or correct the id`],
  },
  {
    what: 'an entity shows something missing first',
    at: [R1, 'lead'],
    value: 'price',
    says: [`${R1}: r1 shows unknown claim or observation "price" first: correct the id`],
  },
  {
    what: 'a chart mixes units',
    at: ['charts.json', 0, 'points', 1, 'observation'],
    value: 'r1-share',
    says: ['charts.json: costs mixes USD and percent: draw one unit, and give the rest in the note'],
  },
  {
    what: 'a replacement is of another subject',
    at: [...CHECK, 'replacement'],
    value: 'v3-cost',
    says: [
      `${FIGURES}: cost: replacement "v3-cost" is of another subject (v3, not r1): use aspect "value" only when the number itself is wrong, and replace it by the same measure of the same subject and time`,
    ],
  },
  {
    what: 'a replacement is of another measure',
    at: [...CHECK, 'replacement'],
    value: 'r1-share',
    says: [
      `${FIGURES}: cost: replacement "r1-share" is of another measure (share, not cost): use aspect "value" only when the number itself is wrong, and replace it by the same measure of the same subject and time`,
    ],
  },
  {
    what: 'a replacement is of something narrower',
    at: [COSTS, 1, 'of'],
    value: { en: 'the last stage' },
    says: [
      `${FIGURES}: cost: replacement "r1-cost" is of something narrower or wider ("the last stage", not all of r1): use aspect "value" only when the number itself is wrong, and replace it by the same measure of the same subject and time`,
    ],
  },
  {
    what: 'a replacement is of another time',
    at: [COSTS, 1, 'period'],
    value: { from: '2024', to: '2024' },
    says: [
      `${FIGURES}: cost: replacement "r1-cost" is of another time (2024..2024, not no time given): use aspect "value" only when the number itself is wrong, and replace it by the same measure of the same subject and time`,
    ],
  },
  {
    what: 'something is replaced that is not wrong',
    at: [...CHECK, 'aspect'],
    value: 'scope',
    says: [
      `${FIGURES}: cost has an invalid checks.0: only a wrong value is replaced: use aspect "value", or move the replacement to better`,
    ],
  },
  {
    what: 'a corroborated value is called wrong',
    at: [...CLAIM, 'checks', 1, 'aspect'],
    value: 'value',
    says: [
      `${FIGURES}: cost has an invalid checks.1: aspect "value" says that the number is wrong: use it only with imprecise or contradicted`,
    ],
  },
  {
    what: 'a verdict on a figure names no aspect',
    at: [...CLAIM, 'checks', 1],
    value: { ...check('v3'), verdict: 'not-found', headline: { en: 'Nobody says so.' } },
    says: [
      `${FIGURES}: cost: is not-found: say what is off in aspect: value, subject, period, scope, status or source`,
    ],
  },
  {
    what: 'a verdict on a figure has no headline',
    at: [...CHECK, 'headline'],
    value: undefined,
    also: [...CHECK, 'note'],
    says: [
      `${FIGURES}: cost: is imprecise: say in headline, in one short sentence, what the number really is of`,
    ],
  },
  {
    what: 'a statement has a wrong value',
    at: [...CLAIM, 'observation'],
    value: undefined,
    says: [
      `${FIGURES}: cost: aspect "value" says that a number is wrong: give the claim an observation or use another aspect`,
    ],
  },
  {
    what: 'no check applies to an entity',
    at: [...CHECK, 'subject'],
    value: 'v3',
    says: [
      `${FIGURES}: cost: two checks are about "v3": join them`,
      `${FIGURES}: cost: no check applies to "r1": add one with that subject, or one without a subject`,
    ],
  },
  {
    what: 'two checks are for all',
    at: [...CLAIM, 'checks', 1, 'subject'],
    value: undefined,
    says: [`${FIGURES}: cost: two checks have no subject: give one of them a subject`],
  },
  {
    what: 'a check is about an entity that the claim is not about',
    at: [...CLAIM, 'entities'],
    value: ['r1'],
    says: [`${FIGURES}: cost: a check is about "v3": add it to the claim's entities or correct the id`],
  },
  {
    what: 'a language is not a tag',
    at: [R1, 'name', 'English'],
    value: 'R1',
    says: [`${R1}: r1 has "English" in name: a language is a BCP 47 tag such as en or zh-CN`],
  },
  {
    what: 'a text is in no language',
    at: [R1, 'name'],
    value: {},
    says: [`${R1}: r1 has an invalid name: write it in at least one language`],
  },
  {
    what: 'a source is of no kind',
    at: ['sources/all.json', 0, 'kind'],
    value: 'blog',
    says: ['sources/all.json: paper has kind "blog": use primary, official, press, secondary'],
  },
  {
    what: 'a link is not secure',
    at: ['sources/all.json', 0, 'url'],
    value: 'http://example.org/paper',
    says: [
      'sources/all.json: paper has url "http://example.org/paper": write a full https address: plain http is not linked',
    ],
  },
  {
    what: 'the manifest is of the first format',
    at: ['manifest.json', 'format'],
    value: undefined,
    says: ['manifest.json: small lacks format: add it'],
  },
  {
    what: 'a claim is about a missing entity',
    at: [...CLAIM, 'entities', 2],
    value: 'r2',
    says: ['claims/figures.json: cost is about unknown entity "r2": add it to entities/ or correct the id'],
  },
  {
    what: 'a quiet entity asks for missing cues',
    at: [R1, 'onlyWith'],
    value: ['news'],
    says: [`${R1}: r1 is marked only with the unknown cues "news": add them to cues.json`],
  },
  {
    what: 'an event is context for a missing entity',
    at: ['events.json', 0, 'contextFor', 0],
    value: 'v4',
    says: ['events.json: release is about unknown entity "v4": add it to entities/ or correct the id'],
  },
  {
    what: 'an entity is related to a missing one',
    at: [R1, 'related', 0, 'entity'],
    value: 'v4',
    says: [`${R1}: r1 is related to unknown entity "v4": add it to entities/ or correct the id`],
  },
  {
    what: 'an entity is related to itself',
    at: [R1, 'related', 0, 'entity'],
    value: 'r1',
    says: [`${R1}: r1 is related to itself: remove that relation`],
  },
  {
    what: 'an entity has a missing category',
    at: [R1, 'category'],
    value: 'toys',
    says: [
      `${R1}: r1 has the category "toys": move it to entities/toys/`,
      `${R1}: r1 has unknown category "toys": add it to categories.json or correct the id`,
    ],
  },
  {
    what: 'a file is not named after its entity',
    at: ['entities/models/v3.json', 'id'],
    value: 'r1',
    says: [
      'entities/models/v3.json: r1 is already in entities/models/r1.json: rename one or remove it',
      'entities/models/v3.json: r1 must be in a file of the same name: rename it to entities/models/r1.json',
      `${R1}: r1 is related to unknown entity "v3": add it to entities/ or correct the id`,
      'observations/costs.json: v3-cost is about unknown entity "v3": add it to entities/ or correct the id',
      'claims/figures.json: cost is about unknown entity "v3": add it to entities/ or correct the id',
      'events.json: release is about unknown entity "v3": add it to entities/ or correct the id',
    ],
  },
  {
    what: 'two sources share an id',
    at: ['sources/all.json', 2],
    value: { id: 'news', publisher: 'Other', title: 'Other', kind: 'press', retrieved: '2026' },
    says: ['sources/all.json: news is already in sources/all.json: rename one or remove it'],
  },
  {
    what: 'a source is not cited',
    at: ['sources/all.json', 2],
    value: { id: 'spare', publisher: 'Other', title: 'Other', kind: 'press', retrieved: '2026' },
    says: ['sources/all.json: nothing cites spare: cite it or remove it'],
  },
  {
    what: 'two entities share an alias in different spellings',
    at: ['entities/models/v3.json', 'aliases', 'und', 1],
    value: 'r 1',
    says: [
      'entities/models/v3.json: v3 shares the alias "r 1" with r1: remove it from one, or give it a context rule in each',
    ],
  },
  {
    what: 'alternatives in an alias are nested',
    at: [R1, 'aliases', 'und', 1],
    value: 'R{1|{2}',
    says: [`${R1}: r1 has the alias "R{1|{2}": write alternatives as {a|b}, without nesting`],
  },
  {
    what: 'a verdict other than corroborated says no reason',
    at: [...CHECK, 'headline'],
    value: undefined,
    says: [
      'claims/figures.json: cost has an invalid checks.0: a verdict other than corroborated needs a headline or a note that says why',
    ],
  },
  {
    what: 'a verdict has no source',
    at: [...CHECK, 'sources'],
    value: [],
    says: [
      'claims/figures.json: cost has an invalid checks.0: a verdict other than not-found needs a source',
    ],
  },
  {
    what: 'a verdict is none of the four',
    at: [...CHECK, 'verdict'],
    value: 'wrong',
    says: [
      'claims/figures.json: cost has checks.0.verdict "wrong": use corroborated, imprecise, contradicted, not-found',
    ],
  },
  {
    what: 'a weak source has a link',
    at: ['sources/all.json', 1, 'url'],
    value: 'https://example.org/copy',
    says: ['sources/all.json: news is invalid: a weak source carries no link: remove its url and archive'],
  },
  {
    what: 'a link is not a web address',
    at: ['sources/all.json', 0, 'url'],
    value: 'example.org',
    says: [
      'sources/all.json: paper has url "example.org": write a full https address: plain http is not linked',
    ],
  },
  {
    what: 'a summary is empty',
    at: [R1, 'summary', 'en'],
    value: '',
    says: [`${R1}: r1 has an empty summary.en: fill it in`],
  },
  {
    what: 'a field is misspelt',
    at: [R1, 'alias'],
    value: [],
    says: [`${R1}: r1 has the unknown field "alias": remove it or correct its name`],
  },
  {
    what: 'a value is of the wrong type',
    at: [COSTS, 1, 'value', 'amount'],
    value: '6',
    says: [`${COSTS}: r1-cost has value.amount "6": use a number or [low, high]`],
  },
  {
    what: 'a value is of an unknown kind',
    at: [COSTS, 1, 'value', 'kind'],
    value: 'sum',
    says: [`${COSTS}: r1-cost has value.kind "sum": use quantity or date`],
  },
  {
    what: 'an alias has a rule that does not exist',
    at: [R1, 'aliases', 'und', 1],
    value: { text: 'R one', likely: true },
    says: [`${R1}: r1 has the unknown field "likely" in aliases.und.1: remove it or correct its name`],
  },
  {
    what: 'a date is not a date',
    at: ['events.json', 0, 'date'],
    value: 'January 2025',
    says: ['events.json: release has date "January 2025": a date is YYYY, YYYY-MM or YYYY-MM-DD'],
  },
  {
    what: 'a record has no id',
    at: ['events.json', 0, 'id'],
    value: undefined,
    says: ['events.json: record 1 lacks id: add it'],
  },
  {
    what: 'a value is longer than anybody wants to read',
    at: [...CHECK, 'verdict'],
    value: 'x'.repeat(5000),
    says: [
      `${FIGURES}: cost has checks.0.verdict "${'x'.repeat(98)}…: use corroborated, imprecise, contradicted, not-found`,
    ],
  },
  {
    what: 'a file is in the wrong place',
    at: ['notes.json'],
    value: {},
    says: [
      'notes.json: does not belong to a dataset: move it to one of ' +
        'manifest.json, documents.json, units.json, relations.json, categories.json, entities/, measures.json, ' +
        'observations/, claims/, charts.json, events.json, sources/',
    ],
  },
  {
    what: 'the manifest is missing',
    at: ['manifest.json'],
    value: undefined,
    says: ['manifest.json: is missing: add it with id, version, format, date, title and languages'],
  },
];

test('the small dataset is valid before it is broken', () => {
  expect(validateDataset(toFiles(smallDataset()))).toMatchObject({ ok: true });
});

test.each(CASES)('$what', ({ at, value, also, says }) => {
  const dataset = smallDataset();
  set(dataset, at, value);
  if (also) set(dataset, also, { en: 'Because.' });
  expect(validateDataset(toFiles(dataset))).toEqual({ ok: false, problems: says });
});

test('one mistake does not hide another', () => {
  const dataset = smallDataset();
  set(dataset, [R1, 'category'], 'toys');
  Object.assign(dataset, { 'notes.json': [] });
  const validation = validateDataset(toFiles(dataset));
  expect(validation.ok ? [] : validation.problems).toHaveLength(3);
});

function set(dataset: object, at: readonly (string | number)[], value: unknown): void {
  const [last, ...path] = [...at].reverse();
  const target = path.reverse().reduce<object>((each, key) => Reflect.get(each, key), dataset);
  if (value === undefined) Reflect.deleteProperty(target, last ?? '');
  else Reflect.set(target, last ?? '', value);
}

function check(subject: string) {
  return { subject, verdict: 'corroborated', sources: ['paper'], checkedOn: '2026-11', by: 'Factlight' };
}
