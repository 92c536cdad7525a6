import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Card, CardClaim } from '../../../core/facts/card.ts';
import { loadDataset } from '../../../data/validation/load-dataset.ts';
import { cardOf } from '../../../scripts/dataset/card-of.ts';

const DATASET = loadDataset(fileURLToPath(new URL('../../../data/china-ai', import.meta.url)));

function readCard(id: string): Card {
  const entity = DATASET.entities.find((each) => each.id === id);
  if (!entity) throw new Error(`the dataset has no ${id}`);
  return cardOf(DATASET, entity, 'en');
}

function claimOn(card: Card, id: string): CardClaim {
  const claim = card.claims.find((each) => each.id === id);
  if (!claim) throw new Error(`the card of ${card.entity.name} lacks ${id}`);
  return claim;
}

const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ');

/** What a reader sees of one figure within ten seconds. */
function seen({ observation, check }: CardClaim) {
  const { struck, replacement, headline, better } = check;
  return {
    article: `${struck ? 'struck ' : ''}${plain(observation?.value.written)}`,
    instead: plain(replacement?.value.written),
    headline,
    better: better.slice(0, 2).map(({ value }) => plain(value.written)),
  };
}

describe('the first screen says what is wrong and what is right instead', () => {
  test('DeepSeek: the whole fund’s target, none of it DeepSeek’s', () => {
    const card = readCard('deepseek');
    expect(card.cautions.map(({ claim }) => claim)).toEqual(['deepseek-state-funding', 'deepseek-revenue']);
    expect(card.cautions[0]?.text).toMatch(/none of the \$138 billion/);
    expect(card.lead?.claim?.id).toBe('deepseek-state-funding');
    expect(seen(claimOn(card, 'deepseek-state-funding'))).toEqual({
      article: '$138 billion',
      instead: undefined,
      headline: '$138 billion is what the whole fund hopes to attract over 20 years.',
      better: ['$0', '≈RMB 1 trillion'],
    });
  });

  test('DeepSeek-R1: the cost of V3’s final run, and what R1 took beyond it', () => {
    const card = readCard('deepseek-r1');
    expect(card.cautions.map(({ claim }) => claim)).toEqual(['r1-training-cost', 'r1-parity']);
    expect(card.cautions[0]?.text).toMatch(/^The \$5\.6 million is not what R1 cost/);
    expect(card.lead?.claim?.id).toBe('r1-training-cost');
    const cost = seen(claimOn(card, 'r1-training-cost'));
    expect(cost).toMatchObject({ article: '$5.6 million', instead: undefined });
    expect(cost.headline).toMatch(/DeepSeek-V3.*\$294,000.*\$5\.87 million/);
    expect(cost.better).toContain('$294,000');
  });

  test('computing power: 300 EFLOPS was the target, 280 the result', () => {
    const card = readCard('computing-power');
    expect(card.cautions[0]?.text).toBe(
      '300 EFLOPS was a target for 2025; 280 had been reached by the end of 2024.',
    );
    expect(card.lead?.claim?.id).toBe('compute-capacity-target');
    expect(seen(claimOn(card, 'compute-capacity-target'))).toMatchObject({
      article: '300 EFLOPS',
      instead: undefined,
      better: ['>300 EFLOPS', '280 EFLOPS'],
    });
  });

  test('demand of data centres: the same doubling, about 2030', () => {
    const card = readCard('ai-energy');
    expect(card.cautions.map(({ text }) => text)).toEqual([
      'Forecasts put the doubling at about 2030, not 2025.',
    ]);
    expect(card.lead?.claim?.id).toBe('data-center-demand');
    expect(seen(claimOn(card, 'data-center-demand'))).toMatchObject({
      article: '2×',
      instead: undefined,
      headline: expect.stringMatching(/102 TWh in 2024 to 277 in 2030/),
      better: ['2×', expect.anything()],
    });
  });

  test('AI venture funding: 53% struck in, and the $40 billion left to all AI firms', () => {
    const card = readCard('ai-venture-funding');
    expect(card.cautions.map(({ claim }) => claim)).toEqual(['ai-vc-share', 'ai-vc-concentration']);
    expect(card.cautions[0]?.text).toMatch(/53% .* first half of 2025, not 57\.9%/);
    expect(card.lead?.claim?.id).toBe('ai-vc-share');
    expect(seen(claimOn(card, 'ai-vc-share'))).toMatchObject({ article: 'struck 57.9%', instead: '53%' });
    const concentration = seen(claimOn(card, 'ai-vc-concentration'));
    expect(concentration).toMatchObject({ article: '$40 billion', instead: undefined });
    expect(concentration.headline).toMatch(/all AI firms.*a third of \$91 billion/);
  });

  test('valuation multiples: the model makers’ is of takeovers; Palantir’s and Nvidia’s are struck', () => {
    const card = readCard('ai-valuation-multiples');
    expect(card.cautions.map(({ claim }) => claim)).toEqual(['llm-revenue-multiple', 'valuation-trend']);
    expect(card.also.map(({ entity }) => entity.id)).toEqual(['palantir', 'nvidia']);
    expect(card.cautions[0]?.text).toMatch(/54\.8× is one consultancy’s figure for takeovers/);
    expect(card.lead?.claim?.id).toBe('llm-revenue-multiple');
    expect(seen(claimOn(card, 'llm-revenue-multiple'))).toMatchObject({
      article: '54.8×',
      instead: undefined,
      headline: expect.stringMatching(/^Another report gives 12–20×/),
    });
    const replaced = ['palantir-price-to-sales', 'nvidia-price-to-sales'].map((id) =>
      seen(claimOn(card, id)),
    );
    expect(replaced).toMatchObject([
      { article: 'struck 69×', instead: '≈115×' },
      { article: 'struck 40×', instead: '28.3×' },
    ]);
  });
});

describe('a verdict belongs to a claim and a subject', () => {
  test.each([
    ['deepseek-v3', 'r1-training-cost', 'corroborated'],
    ['deepseek-r1', 'r1-training-cost', 'imprecise'],
    ['national-vc-guidance-fund', 'deepseek-state-funding', 'corroborated'],
    ['deepseek', 'deepseek-state-funding', 'contradicted'],
    ['nvidia', 'valuation-trend', 'corroborated'],
    ['palantir', 'valuation-trend', 'contradicted'],
  ])('on the card of %s, %s is %s, and its number is not struck', (id, claim, verdict) => {
    expect(claimOn(readCard(id), claim).check).toMatchObject({ verdict, struck: false });
  });
});

test.each(['github', 'pytorch', 'us-export-controls', 'tech-self-reliance', 'alibaba'])(
  'the card of %s opens with no caution about another name',
  (id) => {
    expect(readCard(id).cautions.map(({ text }) => text)).toEqual(
      id === 'pytorch' ? [] : expect.not.arrayContaining([expect.stringMatching(/MindSpore|BR100|Qwen/)]),
    );
  },
);

test('a card opens with the cautions of claims that are chiefly about its entity, at most two', () => {
  for (const { id } of DATASET.entities) {
    const { cautions } = readCard(id);
    const chief = cautions.map(({ claim }) => DATASET.claims.find((each) => each.id === claim)?.entities[0]);
    expect(chief, id).toEqual(cautions.map(() => id));
    expect(cautions.length, id).toBeLessThanOrEqual(2);
  }
});

test('on no card a number is struck unless its value is wrong, and no wrong one stands without a word', () => {
  for (const { id } of DATASET.entities) {
    for (const { check, observation, id: claim } of readCard(id).claims) {
      expect(check.struck, `${id}: ${claim}`).toBe(check.aspect === 'value');
      if (observation && check.verdict !== 'corroborated') expect(check.headline, claim).toBeTruthy();
    }
  }
});

test('a caution and the headline under its figure do not say the same twice', () => {
  const words = (text: string) => new Set(text.toLowerCase().match(/[\p{L}’]{4,}|\d[\d.,]*/gu));
  for (const { id } of DATASET.entities) {
    const card = readCard(id);
    for (const { claim, text } of card.cautions) {
      const [caution, headline] = [text, claimOn(card, claim).check.headline ?? ''].map(words);
      const shared = [...(caution ?? [])].filter((word) => headline?.has(word));
      const shorter = Math.min(caution?.size ?? 0, headline?.size ?? 0);
      expect(shared.length / Math.max(shorter, 1), `${claim}: ${shared.join(', ')}`).toBeLessThanOrEqual(0.5);
    }
  }
});
