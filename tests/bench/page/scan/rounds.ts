/** One of the compared ways to do the work; returns milliseconds. */
export type Contender = () => number | Promise<number>;

/** Milliseconds of each contender, one sample per round. */
export type Rounds<Name extends string = string> = Readonly<Record<Name, readonly number[]>>;

const WARM_UP_ROUNDS = 2;

/**
 * Runs all contenders once per round. The order rotates, and garbage is collected before each, so that none pays for
 * another's garbage. The first rounds only warm up.
 */
export async function runRounds<Name extends string>(
  contenders: Readonly<Record<Name, Contender>>,
  rounds: number,
  warmUpRounds = WARM_UP_ROUNDS,
): Promise<Rounds<Name>> {
  const names = Object.keys(contenders) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, number[]>;
  for (let round = -warmUpRounds; round < rounds; round++) {
    for (let i = 0; i < names.length; i++) {
      const name = names[(i + round + warmUpRounds) % names.length] as Name;
      collectGarbage();
      await nextTask();
      const milliseconds = await contenders[name]();
      if (round >= 0) times[name].push(milliseconds);
    }
  }
  return times;
}

/** The duration of `work`, in milliseconds. */
export function time(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

/** Needs a browser started with --js-flags=--expose-gc. */
function collectGarbage(): void {
  (globalThis as { gc?: () => void }).gc?.();
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
