import { describe, expect, it, test } from 'vitest';
import { checkFor, isStruck } from '../../../core/cards/choose-check.ts';
import type { Aspect, Verdict } from '../../../core/facts/figure.ts';

describe('the check that holds on a card', () => {
  const general = { verdict: 'imprecise' } as const;
  const own = { subject: 'deepseek-v3', verdict: 'corroborated' } as const;

  it.each([
    ['the entity’s own', [general, own], 'deepseek-v3', own],
    ['the general one for all others', [own, general], 'deepseek-r1', general],
    ['none where each is about another', [own], 'deepseek-r1', undefined],
    ['the general one where no entity is given', [own, general], undefined, general],
  ])('is %s', (_, checks, entity, expected) => {
    expect(checkFor(checks, entity)).toBe(expected);
  });
});

const VERDICTS: readonly Verdict[] = ['corroborated', 'imprecise', 'contradicted', 'not-found'];
const ASPECTS: readonly (Aspect | undefined)[] = [
  undefined,
  'value',
  'subject',
  'period',
  'scope',
  'status',
  'source',
];

test('a number is struck only if its value is what other sources contradict or correct', () => {
  const struck = VERDICTS.flatMap((verdict) =>
    ASPECTS.filter((aspect) => isStruck({ verdict, aspect })).map((aspect) => `${verdict} ${aspect}`),
  );
  expect(struck).toEqual(['imprecise value', 'contradicted value']);
});
