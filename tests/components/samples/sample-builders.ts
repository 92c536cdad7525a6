import type { Card, CardClaim, CardObservation } from '../../../core/facts/card.ts';
import type { FigureValue, PartialDate, Quantity, WrittenValue } from '../../../core/facts/figure.ts';
import { writeValue } from '../../../core/facts/format-value.ts';
import type { Locale } from '../../../core/locale.ts';
import { wordsOf } from '../../sample-units.ts';
import { SAMPLE_SOURCES } from './sample-sources.ts';

const CHECKED_ON = '2026-11-24';

/** Returns the text in the language being shown. */
export interface Say {
  (en: string, zh: string): string;
  readonly locale: Locale;
}

export function sayIn(locale: Locale): Say {
  return Object.assign((en: string, zh: string) => (locale === 'en' ? en : zh), { locale });
}

export function card(parts: Pick<Card, 'entity'> & Partial<Card>): Card {
  const cited = JSON.stringify(parts);
  return {
    cautions: [],
    also: [],
    claims: [],
    facts: [],
    charts: [],
    events: [],
    related: [],
    sources: SAMPLE_SOURCES.filter((source) => cited.includes(`"${source.id}"`)),
    documents: [
      {
        id: 'article',
        title: 'China’s AI Ecosystem and Global AI Governance',
        publisher: 'AInvest',
        date: '2025-08-01',
        aiWritten: true,
      },
    ],
    dataset: { id: 'china-ai', version: '1.0.0', checkedOn: '2026-11' },
    ...parts,
  };
}

type ClaimParts = Pick<CardClaim, 'id' | 'label' | 'says'> &
  Partial<Omit<CardClaim, 'check'>> & { readonly check: Partial<CardClaim['check']> };

export function claim({ check, ...parts }: ClaimParts): CardClaim {
  return {
    stance: 'fact',
    document: 'article',
    ...parts,
    check: {
      verdict: 'corroborated',
      struck: false,
      better: [],
      sources: [],
      by: 'Factlight',
      checkedOn: CHECKED_ON,
      ...check,
    },
  };
}

export function quantity(
  { locale }: Say,
  amount: Quantity['amount'],
  unit: string,
  qualifier?: Quantity['qualifier'],
): WrittenValue {
  return writeValue({ kind: 'quantity', amount, unit, qualifier }, wordsOf(unit, locale), locale);
}

export function date({ locale }: Say, on: PartialDate): WrittenValue {
  const value: FigureValue = { kind: 'date', date: on };
  return writeValue(value, undefined, locale);
}

/** The value that the article gives. */
export function stated(value: WrittenValue, about?: string): CardObservation {
  return { id: `article-${value.written}`, value, equivalents: [], about, status: 'reported', sources: [] };
}

export function found(
  value: WrittenValue,
  about: string | undefined,
  asOf: PartialDate | undefined,
  source: string,
): CardObservation {
  const id = `${source}-${value.written}`;
  return { id, value, equivalents: [], about, asOf, status: 'actual', sources: [source] };
}
