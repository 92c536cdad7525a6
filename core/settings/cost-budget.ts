/**
 * What reading a page may cost: in any interval, at most an allowance plus a share of that interval (a token bucket).
 * The allowance covers the first reading: 5 million characters, more than any page met so far, take 0.1 s on a common
 * laptop, so a machine ten times slower stays within it. The share limits a page that rewrites itself endlessly to
 * one twentieth of the time. A chat that streams an answer costs less than half of that.
 */
const BUDGET = { allowanceMs: 1500, share: 0.05 } as const;

/**
 * The most that one piece of work counts. Time slices end after 3 or 4 ms; one that takes far longer was delayed by
 * other programs, or by a layout that the page needed anyway.
 */
const MAX_PIECE_MS = 100;

export interface Budget {
  readonly allowanceMs: number;
  /** Share of the elapsed time, from 0 to 1. */
  readonly share: number;
}

/** What one frame has cost so far. */
export interface FrameCost {
  readonly totalMs: number;
  /** What the budget has allowed so far, in milliseconds. */
  readonly budgetMs: number;
  /** Whether reading has stopped because the budget is used up. */
  readonly isPaused: boolean;
}

/** What all frames of a tab have cost. `paused` is the sum of the paused ones, or null if there are none. */
export interface TabCost {
  readonly totalMs: number;
  readonly paused: { readonly costMs: number; readonly budgetMs: number } | null;
}

export const NO_COST: FrameCost = { totalMs: 0, budgetMs: BUDGET.allowanceMs, isPaused: false };

export interface CostBudget {
  /** Records work of `ms` that ended at `now`, in milliseconds of any clock. Returns false if reading must stop. */
  spend(ms: number, now: number): boolean;
  /** Removes the limit: the reader wants this page to be read. */
  lift(): void;
  cost(): FrameCost;
}

/** The budget of one frame. What was spent is paid back over time, at the rate of the budget's share. */
export function createCostBudget({ allowanceMs, share }: Budget = BUDGET): CostBudget {
  let totalMs = 0;
  let countedMs = 0;
  let owedMs = 0;
  let last = 0;
  let isPaused = false;
  let isLifted = false;
  return {
    spend(ms, now) {
      const counted = Math.min(ms, MAX_PIECE_MS);
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
