import { appendFileSync } from 'node:fs';

/** Set by scripts/robust.ts. */
const IS_LONG = process.env.FACTLIGHT_ROBUST === 'long';
const COUNTS_FILE = process.env.FACTLIGHT_ROBUST_COUNTS;

/** How often a suite repeats: a few times in `npm test`, many times in the long form. */
export function sizeOf(short: number, long: number): number {
  return IS_LONG ? long : short;
}

/** Adds to a count that the command prints at its end, such as “kills survived”. */
export function count(what: string, value: number): void {
  if (COUNTS_FILE) appendFileSync(COUNTS_FILE, `${JSON.stringify([what, value])}\n`);
}

/** Random numbers from 0 to 1 that are the same in every run. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
