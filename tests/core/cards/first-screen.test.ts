import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseCautions, chooseLead, sortByWeight } from '../../../core/cards/first-screen.ts';

interface Sample {
  readonly id: string;
  readonly entities: readonly string[];
  readonly weight: number;
  readonly position: number;
  readonly observation?: string;
  readonly caution?: string;
}

let next = 0;
const claim = (id: string, entities: string[], more: Partial<Sample> = {}): Sample => ({
  id,
  entities,
  weight: 50,
  position: next++,
  ...more,
});

const idsOf = (claims: readonly Sample[]) => claims.map(({ id }) => id);

describe('the order of claims', () => {
  it('goes by weight, then what is chiefly about the entity, then figures, then the dataset', () => {
    const claims = [
      claim('of another', ['b', 'a'], { observation: 'x' }),
      claim('statement', ['a']),
      claim('figure', ['a'], { observation: 'y' }),
      claim('heavy', ['b', 'a'], { weight: 90 }),
      claim('later figure', ['a'], { observation: 'z' }),
    ];
    expect(idsOf(sortByWeight(claims, 'a'))).toEqual([
      'heavy',
      'figure',
      'later figure',
      'statement',
      'of another',
    ]);
  });

  it('never loses or doubles a claim, and never puts a lighter one first', () => {
    const anyClaim = fc.record({
      id: fc.string(),
      entities: fc.array(fc.constantFrom('a', 'b'), { minLength: 1 }),
      weight: fc.integer({ min: 0, max: 100 }),
      position: fc.nat(),
    });
    fc.assert(
      fc.property(fc.array(anyClaim), (claims) => {
        const sorted = sortByWeight(claims, 'a');
        expect(new Set(sorted)).toEqual(new Set(claims));
        expect(sorted).toHaveLength(claims.length);
        for (const [index, each] of sorted.entries()) {
          expect(each.weight).toBeGreaterThanOrEqual(sorted[index + 1]?.weight ?? 0);
        }
      }),
    );
  });
});

describe('cautions', () => {
  const claims = [
    claim('first', ['a'], { caution: '1' }),
    claim('other', ['b', 'a'], { caution: '2' }),
    claim('quiet', ['a']),
    claim('second', ['a'], { caution: '3' }),
    claim('third', ['a'], { caution: '4' }),
  ];

  it('are at most two, of claims that are chiefly about the entity', () => {
    expect(idsOf(chooseCautions(claims, 'a').own)).toEqual(['first', 'second']);
  });

  it('of claims about other entities are only named', () => {
    expect(idsOf(chooseCautions(claims, 'a').also)).toEqual(['other']);
    expect(idsOf(chooseCautions(claims, 'b').own)).toEqual(['other']);
  });
});

describe('the figure to show first', () => {
  const statement = claim('statement', ['a']);
  const foreign = claim('foreign', ['b', 'a'], { observation: 'x' });
  const own = claim('own', ['a'], { observation: 'y' });

  it.each([
    ['the first that is chiefly about the entity', [statement, foreign, own], undefined, own],
    ['the first of all, where none is', [statement, foreign], undefined, foreign],
    ['none, where no claim has one', [statement], undefined, undefined],
    ['the named claim', [foreign, own], 'foreign', foreign],
    ['the claim of the named observation', [foreign, own], 'x', foreign],
    ['none of the claims, where another observation is named', [foreign, own], 'z', undefined],
  ])('is %s', (_, claims, lead, expected) => {
    expect(chooseLead(claims, 'a', lead)).toBe(expected);
  });
});
