import { expect, it } from 'vitest';
import type { CardObservation } from '../../../core/facts/card.ts';
import type { Aspect } from '../../../core/facts/figure.ts';
import { whatIsOff } from '../../../core/facts/what-is-off.ts';
import { createTranslate } from '../../../locales/translate.ts';

const value = (amount: number | undefined): CardObservation => ({
  id: 'x',
  value: { written: 'x', spoken: 'x', ...(amount !== undefined && { amount }) },
  equivalents: [],
  status: 'reported',
  sources: [],
});

it.each([
  ['a wrong number', 'value', value(0), 'wrong number'],
  ['a wrong day', 'value', value(undefined), 'wrong date'],
  ['a number of something else', 'subject', value(0), 'right number, wrong subject'],
  ['a day of something else', 'subject', value(undefined), 'right date, wrong subject'],
  ['a statement, which has no number, of something else', 'subject', undefined, 'true of something else'],
  ['a statement of too much', 'scope', undefined, 'another scope'],
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
  const key = whatIsOff({ check, observation });
  expect(key && createTranslate('en')(key)).toBe(shown);
});

it('nothing is off in a claim without an aspect', () => {
  const check = {
    verdict: 'corroborated',
    struck: false,
    better: [],
    sources: [],
    checkedOn: '2026',
    by: '',
  } as const;
  expect(whatIsOff({ check, observation: value(0) })).toBeUndefined();
});
