import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { checkFor } from '../../../core/cards/choose-check.ts';
import { overlapInTime } from '../../../core/cards/time-overlap.ts';
import type { FigureValue } from '../../../core/facts/figure.ts';
import type { Claim, Observation } from '../../../data/schema/dataset-schema.ts';
import { loadDataset } from '../../../data/validation/load-dataset.ts';
import { FOLLOWED, OWN_VERDICTS, QUALIFIED, VERDICTS, WARNED, WEAK_SOURCES } from './research-verdicts.ts';

const { claims, charts, entities, events, observations, sources } = loadDataset(
  fileURLToPath(new URL('../../../data/china-ai', import.meta.url)),
);

function claimOf(id: string): Claim {
  const claim = claims.find((each) => each.id === id);
  if (!claim) throw new Error(`${id} is missing from data/china-ai/claims`);
  return claim;
}

function observationsOf(ids: readonly (string | undefined)[]): Observation[] {
  return ids.flatMap((id) => observations.find((each) => each.id === id) ?? []);
}

/** What other sources give for a claim. */
const betterOf = ({ checks }: Claim): Observation[] =>
  observationsOf(checks.flatMap((check) => [check.replacement, ...check.better]));

/** The check of all entities that have none of their own. */
const generalCheck = ({ checks }: Claim) => checkFor(checks, undefined);

/** "over 300 EFLOPS", "12–15 times", "2025-01-20": short enough to read in a table. */
function write(value: FigureValue): string {
  if (value.kind === 'date') return value.date;
  const amount = typeof value.amount === 'number' ? value.amount : value.amount.join('–');
  return `${value.qualifier ? `${value.qualifier} ` : ''}${amount} ${value.unit}`;
}

test('every claim of the article appears exactly once', () => {
  expect(claims.map((each) => each.id).toSorted()).toEqual(Object.keys(VERDICTS).toSorted());
});

test('every verdict matches the research', () => {
  expect(Object.fromEntries(claims.map((each) => [each.id, generalCheck(each)?.verdict]))).toEqual(VERDICTS);
});

test('every verdict on one of a claim’s entities matches the research', () => {
  const own = claims.flatMap(({ id, checks }) =>
    checks.flatMap(({ subject, verdict }) => (subject === undefined ? [] : [[id, subject, verdict]])),
  );
  expect(own.toSorted()).toEqual(OWN_VERDICTS.toSorted());
});

test('the article’s figures are in base units', () => {
  const figures = claims.flatMap(({ id, observation }) =>
    observationsOf([observation]).map(({ value }) => `${id}: ${write(value)}`),
  );
  expect(figures.toSorted()).toEqual([
    'ai-plus-origin: 2024-12',
    'ai-vc-concentration: 40000000000 USD',
    'ai-vc-share: 57.9 percent',
    'alibaba-ai-growth: 7 quarter',
    'alibaba-cloud-growth: 18 percent',
    'author-self-description: 32000000000 parameter',
    'compute-capacity-target: 300 EFLOPS',
    'data-center-demand: 2 times',
    'deepseek-state-funding: 138000000000 USD',
    'gpt4-training-cost: over 100000000 USD',
    'llm-revenue-multiple: 54.8 times',
    'mature-ai-multiple: 12–15 times',
    'nvidia-price-to-sales: 40 times',
    'palantir-price-to-sales: 69 times',
    'power-capacity-added: 429 GW',
    'r1-release: 2025',
    'r1-training-cost: 5600000 USD',
    'smart-compute-share: 35 percent',
  ]);
});

test.each([
  ['r1-training-cost', ['5576000 USD, 2024-12', '294000 USD, 2025-09-17']],
  ['gpt4-training-cost', ['about 78000000 USD, 2024']],
  ['r1-release', ['2025-01-20']],
  ['ai-plus-origin', ['2024-03-05', '2025-08-26']],
  ['labeling-measures', ['2025-03-14', '2025-09-01']],
  ['deepseek-revenue', ['545 percent, 2025-03']],
  ['deepseek-state-funding', ['0 USD, 2025-08-01', 'about 1000000000000 CNY, 2025-03-06']],
  ['llm-revenue-multiple', ['12–20 times, 2025-12']],
  ['palantir-price-to-sales', ['115 times, 2025-07-03', 'about 150 times, 2025-08-14']],
  ['nvidia-price-to-sales', ['about 26 times, 2025-09-04', '35.1 times, 2024-04-29']],
  ['valuation-trend', ['67.5 times, 2024-12-19', '28.3 times, 2025-07-17']],
  ['ai-vc-share', ['53 percent, 2025-06', '57.9 percent, 2025-03']],
  ['ai-vc-concentration', ['about 40000000000 USD, 2025-06', '16–17 company, 2025-06']],
  ['compute-capacity-target', ['over 300 EFLOPS, 2023-10-08', '280 EFLOPS, 2024-12-31']],
  ['smart-compute-share', ['32 percent, 2024-12-31']],
  ['power-capacity-added', ['about 430 GW, 2024', 'about 427 GW, 2024']],
  ['data-center-demand', ['102 TWh, 2024', '277 TWh, 2025-04']],
])('%s: the better figures match the research', (id, figures) => {
  const better = betterOf(claimOf(id)).map(({ value, asOf, period }) =>
    [write(value), asOf ?? period?.to].filter(Boolean),
  );
  expect(better.map((each) => each.join(', '))).toEqual(expect.arrayContaining(figures));
});

test('the claims that need a caution have one', () => {
  const cautioned = claims.filter((each) => each.caution).map(({ id }) => id);
  expect(cautioned.toSorted()).toEqual(WARNED.toSorted());
});

test.each(WARNED)('%s: the caution is short enough for the top of a card', (id) => {
  const { en = '', 'zh-CN': zh = '' } = claimOf(id).caution ?? {};
  expect(en).toMatch(/^[A-Z0-9][^\n]*\.$/);
  expect(en.match(/[.!?](?= [A-Z]|$)/g)?.length, 'sentences').toBeLessThanOrEqual(3);
  expect(zh).toMatch(/[。]$/);
  expect(en.length).toBeLessThanOrEqual(160);
});

test.each(QUALIFIED)('%s: the headline says where a corroborated claim falls short', (id) => {
  expect(generalCheck(claimOf(id))?.headline?.en).toMatch(/\bbut\b|^A target, not|^In Africa/);
});

test('opinions and self-descriptions are marked as such, and all other claims are of fact', () => {
  const marked = claims.filter((each) => each.stance !== 'fact').map(({ id, stance }) => [id, stance]);
  expect(Object.fromEntries(marked)).toEqual({
    'investment-advice': 'opinion',
    'investment-advice-models': 'opinion',
    'investment-advice-spread': 'opinion',
    'clear-revenue-advice': 'opinion',
    'narrative-architects': 'opinion',
    'r1-confidence': 'opinion',
    'author-self-description': 'self-description',
  });
});

test('claims with a follow-up in the research have it, with date and sources', () => {
  const followed = claims.filter((each) => each.since);
  expect(followed.map((each) => each.id).toSorted()).toEqual(FOLLOWED);
  for (const { id, since } of followed) {
    expect(since?.asOf, id).toMatch(/^202[56]/);
    expect(since?.sources, id).not.toEqual([]);
  }
});

test('everything newer than the article is dated, by its value, its period or an as-of date', () => {
  const undated = claims.flatMap(({ since }) =>
    observationsOf(since?.observations ?? [])
      .filter(({ value, asOf, period }) => value.kind !== 'date' && !asOf && !period)
      .map(({ id }) => id),
  );
  expect(undated).toEqual([]);
});

test('every valuation ratio is dated', () => {
  const ratios = observations.filter(({ measure }) =>
    /price-to-sales|multiple|price-to-earnings/.test(measure),
  );
  expect(ratios.length).toBeGreaterThan(20);
  expect(ratios.filter(({ asOf, period }) => !asOf && !period).map(({ id }) => id)).toEqual([]);
});

test('only a wrong value is struck: four of them, each with what stands in its place', () => {
  const wrong = claims.flatMap(({ id, observation, checks }) =>
    checks
      .filter(({ aspect }) => aspect === 'value')
      .map(({ replacement }) => [
        id,
        ...observationsOf([observation, replacement]).map(({ value }) => write(value)),
      ]),
  );
  expect(wrong.toSorted()).toEqual([
    ['ai-plus-origin', '2024-12', '2024-03-05'],
    ['ai-vc-share', '57.9 percent', '53 percent'],
    ['nvidia-price-to-sales', '40 times', '28.3 times'],
    ['palantir-price-to-sales', '69 times', 'about 115 times'],
  ]);
});

test('a claim that tells a target as a fact has a target or a forecast among its observations', () => {
  const withoutTarget = claims.flatMap(({ id, observation, checks }) =>
    checks
      .filter(({ aspect }) => aspect === 'status')
      .filter(({ better }) =>
        observationsOf([observation, ...better]).every(
          ({ status }) => status !== 'target' && status !== 'forecast',
        ),
      )
      .map(() => id),
  );
  expect(withoutTarget).toEqual([]);
});

test('a replacement is of the same measure, subject, part of it and time; a right date is of the same event', () => {
  const replaced = claims.flatMap(({ id, observation, checks }) =>
    checks.flatMap(({ replacement }) => {
      const [own, other] = observationsOf([observation, replacement]);
      return own && other ? [{ id, own, other }] : [];
    }),
  );
  expect(replaced.map(({ id }) => id)).toHaveLength(4);
  for (const { id, own, other } of replaced) {
    const kindOf = (each: Observation) => [each.measure, each.subject, each.of, each.value.kind];
    expect(kindOf(other), id).toEqual(kindOf(own));
    if (own.value.kind !== 'date') expect(overlapInTime(own, other), `${id}: time`).toBe(true);
  }
});

test('a restatement does not name the article, whose name the card sets before it', () => {
  const named = claims.filter(({ says }) => /\barticle\b|文章/i.test(Object.values(says).join(' ')));
  expect(named.map(({ id }) => id)).toEqual([]);
});

test('every text is there in English and in Chinese', () => {
  expect(textsWithout('en')).toEqual([]);
  expect(textsWithout('zh-CN')).toEqual([]);
});

test('no card is empty: each entity has a claim, or a figure of its own', () => {
  const shown = new Set([
    ...claims.flatMap((each) => each.entities),
    ...observations.map((each) => each.subject),
  ]);
  expect(entities.filter(({ id }) => !shown.has(id)).map(({ id }) => id)).toEqual([]);
});

test('sources read only on a mirror or an aggregator are weak and not linked', () => {
  const weak = sources.filter((each) => each.weak);
  expect(weak.map((each) => each.id).toSorted()).toEqual(WEAK_SOURCES);
  expect(weak.filter((each) => each.url)).toEqual([]);
});

test('every verdict on a fact rests on a source, and few on one alone', () => {
  const checks = claims.filter(({ stance }) => stance === 'fact').flatMap((claim) => claim.checks);
  const single = checks.filter((check) => check.sources.length === 1);
  expect(checks.filter((check) => check.sources.length === 0 && check.verdict !== 'not-found')).toEqual([]);
  expect(single.length).toBeLessThanOrEqual(8);
});

test('every source says of what kind it is, when it was read, and links only by https', () => {
  expect(
    sources.filter(({ url, archive }) => [url, archive].some((each) => each?.startsWith('http:'))),
  ).toEqual([]);
  expect(new Set(sources.map(({ kind }) => kind))).toEqual(
    new Set(['primary', 'official', 'press', 'secondary']),
  );
});

test('no card has more than sixteen events, of which it shows the first few', () => {
  const lengths = entities.map(({ id }) => {
    const own = events.filter((each) => [...each.entities, ...each.contextFor].includes(id));
    return { id, events: own.length };
  });
  expect(lengths.filter((each) => each.events > 16)).toEqual([]);
});

/** Paths of texts that lack a language; every record with a language tag as its key is one. */
function textsWithout(language: string): string[] {
  const dataset = { claims, charts, entities, events, observations };
  return Object.entries(dataset).flatMap(([section, records]) =>
    records.flatMap((record) => findTexts(record, `${section} ${record.id}`, language)),
  );
}

function findTexts(value: unknown, path: string, language: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value).filter(([key]) => key !== 'aliases' && key !== 'cues');
  const isText = entries.some(([key]) => key === 'en' || key === 'zh-CN');
  if (isText) return entries.some(([key]) => key === language) ? [] : [path];
  return entries.flatMap(([key, each]) => findTexts(each, `${path}.${key}`, language));
}
