import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CostBudget, createCostBudget, NO_COST, sumCosts } from '../../../core/settings/cost-budget.ts';

/** An eighth is exact in binary, so intervals that just fit are neither over nor under by a rounding error. */
const SMALL = { allowanceMs: 200, share: 1 / 8 } as const;

interface Piece {
  readonly end: number;
  readonly ms: number;
}

/** Pieces of work in sequence, with pauses between them. */
const pieces = fc
  .array(fc.record({ ms: fc.integer({ min: 0, max: 140 }), rest: fc.integer({ min: 0, max: 400 }) }))
  .map((list) => {
    let end = 0;
    return list.map(({ ms, rest }): Piece => {
      end += rest + ms;
      return { end, ms };
    });
  });

/** By definition: the work of some interval, at most 100 ms a piece, exceeds the allowance plus its share of it. */
function isOver(work: readonly Piece[]): boolean {
  return work.some((first, from) => {
    let ms = 0;
    return work.slice(from).some((piece) => {
      ms += Math.min(piece.ms, 100);
      return ms - (piece.end - first.end) * SMALL.share > SMALL.allowanceMs;
    });
  });
}

const spendAll = (budget: CostBudget, work: readonly Piece[]) =>
  work.map(({ ms, end }) => budget.spend(ms, end)).at(-1) ?? true;

describe('a page', () => {
  test('is paused if some interval exceeds the budget, and only then', () => {
    fc.assert(
      fc.property(pieces, (work) => {
        const budget = createCostBudget(SMALL);
        expect(spendAll(budget, work)).toBe(!isOver(work));
        expect(budget.cost().isPaused).toBe(isOver(work));
      }),
      { numRuns: 2000 },
    );
  });

  test('is never paused again after the reader resumes it', () => {
    fc.assert(
      fc.property(pieces, pieces, (before, after) => {
        const budget = createCostBudget(SMALL);
        spendAll(budget, before);
        budget.lift();
        expect(spendAll(budget, after)).toBe(true);
        expect(budget.cost().isPaused).toBe(false);
      }),
    );
  });

  test('costs the sum of its pieces of work', () => {
    const budget = createCostBudget();
    budget.spend(12, 500);
    budget.spend(3.5, 90_000);
    expect(budget.cost()).toMatchObject({ totalMs: 15.5, isPaused: false });
  });
});

/** Pieces of 8 ms without pauses. */
const reading = (ms: number): Piece[] =>
  Array.from({ length: ms / 8 }, (_, index) => ({ ms: 8, end: (index + 1) * 8 }));
/** `ms` of work every second for an hour. */
const everySecond = (ms: number): Piece[] =>
  Array.from({ length: 3600 }, (_, index) => ({ ms, end: (index + 1) * 1000 }));

test.each([
  ['the largest page on a slow machine', reading(1000), true],
  ['a page that streams text for an hour', everySecond(30), true],
  ['one piece of work that other programs delayed', [{ ms: 6000, end: 6000 }], true],
  ['a page that rewrites itself in every frame', everySecond(240), false],
])('with the default budget: %s', (_, work, isAllowed) => {
  expect(spendAll(createCostBudget(), work)).toBe(isAllowed);
});

test('a tab sums up the costs of its frames, and those of the paused ones apart', () => {
  const frames = [
    { ...NO_COST, totalMs: 5 },
    { totalMs: 1600, budgetMs: 1590, isPaused: true },
    { totalMs: 1700, budgetMs: 1690, isPaused: true },
  ];
  expect(sumCosts(frames)).toEqual({ totalMs: 3305, paused: { costMs: 3300, budgetMs: 3280 } });
  expect(sumCosts([NO_COST])).toEqual({ totalMs: 0, paused: null });
});
