import type { Card, CardClaim, CardFinding } from '../../../core/facts/card.ts';
import type { PartialDate, Quantity, Unit } from '../../../core/facts/figure.ts';
import { SAMPLE_SOURCES } from './sample-sources.ts';

const CHECKED_ON = '2026-11-24';

/** Returns the text in the language being shown. */
export type Say = (en: string, zh: string) => string;

export function card(parts: Pick<Card, 'entity'> & Partial<Card>): Card {
  const cited = JSON.stringify(parts);
  return {
    claims: [],
    comparisons: [],
    events: [],
    related: [],
    sources: SAMPLE_SOURCES.filter((source) => cited.includes(`"${source.id}"`)),
    article: {
      title: 'China’s AI Ecosystem and Global AI Governance',
      publisher: 'AInvest',
      date: '2025-08-01',
    },
    dataset: { id: 'china-ai', version: '1.0.0', checkedOn: '2026-11' },
    ...parts,
  };
}

type ClaimParts = Pick<CardClaim, 'id' | 'label' | 'says'> &
  Partial<Omit<CardClaim, 'check'>> & { readonly check: Partial<CardClaim['check']> };

export function claim({ check, ...parts }: ClaimParts): CardClaim {
  return {
    stance: 'fact',
    sections: ['Policy Catalysts'],
    ...parts,
    check: {
      verdict: 'corroborated',
      better: [],
      sources: [],
      checkedOn: CHECKED_ON,
      ...check,
    },
  };
}

export function quantity(
  amount: Quantity['amount'],
  unit: Unit,
  qualifier?: Quantity['qualifier'],
): Quantity {
  return { kind: 'quantity', amount, unit, qualifier };
}

export function found(value: Quantity, label: string, asOf: PartialDate, source: string): CardFinding {
  return { value, label, asOf, sources: [source] };
}
