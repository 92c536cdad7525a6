import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { FigureValue } from '../../../core/facts/figure.ts';
import type { Claim, Finding } from '../../../data/schema/dataset-schema.ts';
import { loadDataset } from '../../../data/validation/load-dataset.ts';
import { FOLLOWED, QUALIFIED, VERDICTS, WARNED, WEAK_SOURCES } from './research-verdicts.ts';

const { claims, comparisons, entities, events, sources } = loadDataset(
  fileURLToPath(new URL('../../../data/china-ai', import.meta.url)),
);

function claimOf(id: string): Claim {
  const claim = claims.find((each) => each.id === id);
  if (!claim) throw new Error(`${id} is missing from data/china-ai/claims`);
  return claim;
}

const findingsOf = ({ check, since }: Claim): Finding[] => [...check.better, ...(since?.findings ?? [])];

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
  expect(Object.fromEntries(claims.map(({ id, check }) => [id, check.verdict]))).toEqual(VERDICTS);
});

test('the article’s figures are in base units', () => {
  const figures = claims.flatMap(({ id, value }) => (value ? [`${id}: ${write(value)}`] : []));
  expect(figures.toSorted()).toEqual([
    'ai-plus-origin: 2024-12',
    'ai-vc-concentration: 40000000000 USD',
    'ai-vc-share: 57.9 percent',
    'alibaba-ai-growth: 7 quarters',
    'alibaba-cloud-growth: 18 percent',
    'author-self-description: 32000000000 parameters',
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
  ['r1-training-cost', ['5576000 USD, 2024-12', '294000 USD, 2025-09']],
  ['gpt4-training-cost', ['about 78000000 USD, 2024']],
  ['r1-release', ['2025-01-20']],
  ['ai-plus-origin', ['2024-03-05', '2025-08-26']],
  ['labeling-measures', ['2025-03-14', '2025-09-01']],
  ['deepseek-revenue', ['545 percent, 2025-03']],
  ['deepseek-state-funding', ['0 count, 2025', 'about 1000000000000 CNY, 2025-03-06']],
  ['llm-revenue-multiple', ['12–20 times, 2025']],
  ['palantir-price-to-sales', ['115 times, 2025-07-03', 'about 150 times, 2025-08-14']],
  ['nvidia-price-to-sales', ['about 26 times, 2025-09-04', '35.1 times, 2024-04-29']],
  ['valuation-trend', ['67.5 times, 2024-12-19', 'about 26 times, 2025-09-04']],
  ['ai-vc-share', ['53 percent, 2025-06', '57.9 percent, 2025-03']],
  ['ai-vc-concentration', ['about 40000000000 USD, 2025-06', '16–17 companies, 2025-06']],
  ['compute-capacity-target', ['over 300 EFLOPS, 2023-10-09', '280 EFLOPS, 2024-12']],
  ['smart-compute-share', ['32 percent, 2024-12']],
  ['power-capacity-added', ['about 430 GW, 2024-12', 'about 427 GW, 2024-12']],
  ['data-center-demand', ['102 TWh, 2024', '277 TWh, 2025']],
])('%s: the better figures match the research', (id, figures) => {
  const better = claimOf(id).check.better.map(({ value, asOf }) => [write(value), asOf].filter(Boolean));
  expect(better.map((each) => each.join(', '))).toEqual(expect.arrayContaining(figures));
});

test.each(WARNED)('%s: one sentence of caution says what is wrong', (id) => {
  const { caution } = claimOf(id);
  expect(caution?.en).toMatch(/^[A-Z][^\n]*[^.!?]\.$/);
  expect(caution?.en).not.toMatch(/[.!?] [A-Z]/);
  expect(caution?.['zh-CN']).toMatch(/^[^。]+。$/);
  expect(caution?.en.length, 'too long for the top of a card').toBeLessThanOrEqual(160);
});

test.each(QUALIFIED)('%s: the note says where a corroborated claim falls short', (id) => {
  expect(claimOf(id).check.note?.en).toMatch(/\bbut\b|as a target|later than/);
});

test('opinions and self-descriptions are marked as such, and all other claims are of fact', () => {
  const marked = claims.filter((each) => each.stance !== 'fact').map(({ id, stance }) => [id, stance]);
  expect(Object.fromEntries(marked)).toEqual({
    'investment-advice': 'opinion',
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

test('every finding of a follow-up is dated, by its value or by an as-of date', () => {
  const undated = claims.flatMap(({ id, since }) =>
    (since?.findings ?? []).filter((each) => each.value.kind !== 'date' && !each.asOf).map(() => id),
  );
  expect(undated).toEqual([]);
});

test('every valuation ratio is dated', () => {
  const ratios = claims.filter((each) => each.entities.includes('ai-valuation-multiples'));
  const undated = ratios.flatMap((claim) =>
    [claim, ...findingsOf(claim)]
      .filter(({ value, asOf }) => value?.kind === 'quantity' && value.unit === 'times' && !asOf)
      .map(() => claim.id),
  );
  expect(ratios).toHaveLength(5);
  expect(undated).toEqual([]);
});

test('every entity shows at least one claim', () => {
  const shown = new Set(claims.flatMap((each) => each.entities));
  expect(entities.filter(({ id }) => !shown.has(id)).map(({ id }) => id)).toEqual([]);
});

test('sources read only on a mirror or an aggregator are weak and not linked', () => {
  const weak = sources.filter((each) => each.weak);
  expect(weak.map((each) => each.id).toSorted()).toEqual(WEAK_SOURCES);
  expect(weak.filter((each) => each.url)).toEqual([]);
});

test('the bars of a comparison share one unit', () => {
  const mixed = comparisons.filter(({ bars }) => new Set(bars.map(({ value }) => value.unit)).size > 1);
  expect(mixed.map((each) => each.id)).toEqual([]);
});

test('every bar repeats a figure of a claim', () => {
  const known = new Set(
    claims
      .flatMap((claim) => [claim.value, ...findingsOf(claim).map((each) => each.value)])
      .flatMap((value) => (value ? [write(value)] : [])),
  );
  const unknown = comparisons.flatMap(({ id, bars }) =>
    bars.map(({ value }) => `${id}: ${write(value)}`).filter((each) => !known.has(each.slice(id.length + 2))),
  );
  expect(unknown).toEqual([]);
});

test('no card has more than eight events', () => {
  const lengths = entities.map(({ id }) => {
    const own = events.filter((each) => [...each.entities, ...each.contextFor].includes(id));
    return { id, events: own.length };
  });
  expect(lengths.filter((each) => each.events > 8)).toEqual([]);
});
