/** Pseudo-random choices: the same seed gives the same choices in every run. */
export interface Random {
  /** In [0, 1). */
  next(): number;
  /** An integer from `low` to `high`, inclusive. */
  between(low: number, high: number): number;
  pick<T>(list: readonly T[]): T;
  /** Picks the first items far more often than the last, like word frequencies in any language. */
  pickFrequent<T>(list: readonly T[]): T;
}

/** Mulberry32: small, fast and uniform enough for generated text. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const at = <T>(list: readonly T[], place: number): T => list[Math.floor(place * list.length)] as T;
  return {
    next,
    between: (low, high) => low + Math.floor(next() * (high - low + 1)),
    pick: (list) => at(list, next()),
    pickFrequent: (list) => at(list, next() ** 2.5),
  };
}
