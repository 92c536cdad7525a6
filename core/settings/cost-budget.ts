/**
 * What reading a page may cost: in no stretch of time more than an allowance and a share of that stretch. The
 * allowance lets every first reading pass: 5 million characters, more than any page we have met, take 0.1 s on a
 * common laptop, so even a machine ten times slower has some left. The share is what a page that rewrites itself
 * without end may take from its own frames: one part in twenty. A chat that streams an answer costs less than half.
 */
const BUDGET = { allowanceMs: 1500, share: 0.05 } as const;

/**
 * A piece of work counts for no more. Slices end by themselves after 8 ms; one that lasts far longer was held up by
 * other programs, or by layout that the page owed anyway.
 */
const PIECE_MS = 100;

export interface Budget {
  readonly allowanceMs: number;
  /** Of the time that passes, from 0 to 1. */
  readonly share: number;
}

/** What one frame has cost until now. */
export interface FrameCost {
  readonly totalMs: number;
  /** What its budget has allowed until now, in milliseconds. */
  readonly budgetMs: number;
  /** Whether reading has stopped because the budget was spent. */
  readonly isPaused: boolean;
}

/** What all frames of a tab have cost; `paused` sums up those that have stopped. */
export interface TabCost {
  readonly totalMs: number;
  readonly paused: { readonly costMs: number; readonly budgetMs: number } | null;
}

export const NO_COST: FrameCost = { totalMs: 0, budgetMs: BUDGET.allowanceMs, isPaused: false };

export interface CostBudget {
  /** Notes work of `ms` that has ended at `now`, in milliseconds of any clock; false when reading must stop. */
  spend(ms: number, now: number): boolean;
  /** No limit from here on: the reader wants this page to be read. */
  lift(): void;
  cost(): FrameCost;
}

/** Keeps account of one frame. What was spent is forgotten as time passes, at the budget's share of it. */
export function createCostBudget({ allowanceMs, share }: Budget = BUDGET): CostBudget {
  let totalMs = 0;
  let countedMs = 0;
  let owedMs = 0;
  let last = 0;
  let isPaused = false;
  let isLifted = false;
  return {
    spend(ms, now) {
      const counted = Math.min(ms, PIECE_MS);
      owedMs = Math.max(0, owedMs - (now - last) * share) + counted;
      last = now;
      countedMs += counted;
      totalMs += ms;
      isPaused = !isLifted && (isPaused || owedMs > allowanceMs);
      return !isPaused;
    },
    lift() {
      isLifted = true;
      isPaused = false;
    },
    cost: () => ({ totalMs, budgetMs: countedMs - owedMs + allowanceMs, isPaused }),
  };
}

export function sumCosts(costs: readonly FrameCost[]): TabCost {
  const paused = costs.filter(({ isPaused }) => isPaused);
  return {
    totalMs: sum(costs.map(({ totalMs }) => totalMs)),
    paused:
      paused.length === 0
        ? null
        : {
            costMs: sum(paused.map(({ totalMs }) => totalMs)),
            budgetMs: sum(paused.map(({ budgetMs }) => budgetMs)),
          },
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
