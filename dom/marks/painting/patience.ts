/** The pause after a first repair; each further one doubles it. */
const FIRST_PAUSE_MS = 100;
/** After as many repairs in a row the page has won: about three minutes. */
const MOST_REPAIRS = 12;
/** A repair that has lasted for this long ends the row. */
const PEACE_MS = 5000;

/** Decides how often damage that the page does is repaired: at once, then ever later, and in the end no more. */
export function createPatience(now: () => number = () => performance.now()) {
  let repairs = 0;
  let repairedAt = Number.NEGATIVE_INFINITY;

  return {
    /** Takes whether there is damage; answers whether to repair it now. */
    allows(isDamaged: boolean): boolean {
      const since = now() - repairedAt;
      if (!isDamaged) {
        if (since > PEACE_MS) repairs = 0;
        return false;
      }
      const pause = repairs === 0 ? 0 : FIRST_PAUSE_MS * 2 ** (repairs - 1);
      if (repairs >= MOST_REPAIRS || since < pause) return false;
      repairs += 1;
      repairedAt = now();
      return true;
    },
  };
}
