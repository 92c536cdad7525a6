import { expect, it } from 'vitest';
import { whatIsOff } from '../../../core/cards/what-is-off.ts';
import type { CardObservation } from '../../../core/facts/card.ts';
import type { Aspect } from '../../../core/facts/figure.ts';

const value = (amount: number | undefined): CardObservation => ({
  id: 'x',
  value: { written: 'x', spoken: 'x', ...(amount !== undefined && { amount }) },
  equivalents: [],
  status: 'reported',
  sources: [],
});

it.each([
  ['a wrong number is a value', 'value', value(0), 'value'],
  ['a wrong day is a date', 'value', value(undefined), 'date'],
  ['a statement without a value has no date', 'value', undefined, 'value'],
  ['a day that is right of something else keeps its aspect', 'subject', value(undefined), 'subject'],
] as const)('%s', (_, aspect: Aspect, observation, shown) => {
  const check = {
    verdict: 'contradicted',
    aspect,
    struck: false,
    better: [],
    sources: [],
    checkedOn: '2026-11-28',
    by: 'a checker',
  } as const;
  expect(whatIsOff({ check, observation })).toBe(shown);
});
