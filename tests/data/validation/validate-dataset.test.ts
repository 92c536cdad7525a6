import { expect, test } from 'vitest';
import { validateDataset } from '../../../data/validation/validate-dataset.ts';
import { smallDataset, toFiles } from '../small-dataset.ts';

interface Case {
  readonly what: string;
  /** Where the valid dataset is broken: file, then keys. The value `undefined` removes the field. */
  readonly at: readonly (string | number)[];
  readonly value: unknown;
  readonly says: readonly string[];
}

const FIGURES = 'claims/figures.json';
const R1 = 'entities/models/r1.json';
const CLAIM = [FIGURES, 0] as const;

const CASES: readonly Case[] = [
  {
    what: 'a check cites a missing source',
    at: [...CLAIM, 'check', 'sources', 1],
    value: 'arxiv-2412',
    says: [
      'claims/figures.json: cost cites unknown source "arxiv-2412": add it to sources/ or correct the id',
    ],
  },
  {
    what: 'a better figure cites a missing source',
    at: [...CLAIM, 'check', 'better', 0, 'sources', 0],
    value: 'nature',
    says: ['claims/figures.json: cost cites unknown source "nature": add it to sources/ or correct the id'],
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
    what: 'a comparison cites a missing source',
    at: ['comparisons.json', 0, 'sources', 1],
    value: 'blog',
    says: ['comparisons.json: costs cites unknown source "blog": add it to sources/ or correct the id'],
  },
  {
    what: 'a claim is about a missing entity',
    at: [...CLAIM, 'entities', 1],
    value: 'r2',
    says: ['claims/figures.json: cost is about unknown entity "r2": add it to entities/ or correct the id'],
  },
  {
    what: 'an event is context for a missing entity',
    at: ['events.json', 0, 'contextFor', 0],
    value: 'v4',
    says: ['events.json: release is about unknown entity "v4": add it to entities/ or correct the id'],
  },
  {
    what: 'a bar belongs to a missing entity',
    at: ['comparisons.json', 0, 'bars', 1, 'entity'],
    value: 'v4',
    says: ['comparisons.json: costs is about unknown entity "v4": add it to entities/ or correct the id'],
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
      'comparisons.json: costs is about unknown entity "v3": add it to entities/ or correct the id',
      'events.json: release is about unknown entity "v3": add it to entities/ or correct the id',
    ],
  },
  {
    what: 'two sources share an id',
    at: ['sources/all.json', 2],
    value: { id: 'news', publisher: 'Other', title: 'Other' },
    says: ['sources/all.json: news is already in sources/all.json: rename one or remove it'],
  },
  {
    what: 'a source is not cited',
    at: ['sources/all.json', 2],
    value: { id: 'spare', publisher: 'Other', title: 'Other' },
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
    what: 'a verdict other than corroborated has no note',
    at: [...CLAIM, 'check', 'note'],
    value: undefined,
    says: [
      'claims/figures.json: cost has an invalid check: a verdict other than corroborated needs a note that says why',
    ],
  },
  {
    what: 'a verdict has no source',
    at: [...CLAIM, 'check', 'sources'],
    value: [],
    says: ['claims/figures.json: cost has an invalid check: a verdict other than not-found needs a source'],
  },
  {
    what: 'a verdict is none of the four',
    at: [...CLAIM, 'check', 'verdict'],
    value: 'wrong',
    says: [
      'claims/figures.json: cost has check.verdict "wrong": use corroborated, imprecise, contradicted, not-found',
    ],
  },
  {
    what: 'a weak source has a link',
    at: ['sources/all.json', 1, 'url'],
    value: 'https://example.org/copy',
    says: ['sources/all.json: news is invalid: a weak source carries no link: remove its url'],
  },
  {
    what: 'a link is not a web address',
    at: ['sources/all.json', 0, 'url'],
    value: 'example.org',
    says: ['sources/all.json: paper has url "example.org": write a full http or https address'],
  },
  {
    what: 'a Chinese name is missing',
    at: [R1, 'name', 'zh-CN'],
    value: undefined,
    says: [`${R1}: r1 lacks name.zh-CN: add it`],
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
    at: [...CLAIM, 'check', 'better', 0, 'value', 'amount'],
    value: '6',
    says: ['claims/figures.json: cost has check.better.0.value.amount "6": use a number or [low, high]'],
  },
  {
    what: 'a value is of an unknown kind',
    at: [...CLAIM, 'check', 'better', 0, 'value', 'kind'],
    value: 'sum',
    says: ['claims/figures.json: cost has check.better.0.value.kind "sum": use quantity or date'],
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
    what: 'a file is in the wrong place',
    at: ['notes.json'],
    value: {},
    says: [
      'notes.json: does not belong to a dataset: move it to one of ' +
        'manifest.json, categories.json, entities/, claims/, comparisons.json, events.json, sources/',
    ],
  },
  {
    what: 'the manifest is missing',
    at: ['manifest.json'],
    value: undefined,
    says: ['manifest.json: is missing: add it with id, version, date, title and article'],
  },
];

test('the small dataset is valid before it is broken', () => {
  expect(validateDataset(toFiles(smallDataset()))).toMatchObject({ ok: true });
});

test.each(CASES)('$what', ({ at, value, says }) => {
  const validation = validateDataset(toFiles(broken(at, value)));
  expect(validation).toEqual({ ok: false, problems: says });
});

test('one mistake does not hide another', () => {
  const dataset = broken([R1, 'category'], 'toys');
  Object.assign(dataset, { 'notes.json': [] });
  const validation = validateDataset(toFiles(dataset));
  expect(validation.ok ? [] : validation.problems).toHaveLength(3);
});

function broken(at: readonly (string | number)[], value: unknown): object {
  const dataset = smallDataset();
  const [last, ...path] = [...at].reverse();
  const target = path.reverse().reduce<object>((each, key) => Reflect.get(each, key), dataset);
  if (value === undefined) Reflect.deleteProperty(target, last ?? '');
  else Reflect.set(target, last ?? '', value);
  return dataset;
}
