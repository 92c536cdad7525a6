import { describe, expect, test } from 'vitest';
import { type ClickFacts, refuseClick, steadyAt } from '../../../core/hover/action-guard.ts';

const AT = { x: 100, y: 100 };
const fair: ClickFacts = {
  isTrusted: true,
  isInTopLayer: true,
  isWherePut: true,
  isPlain: true,
  isUncovered: true,
  steady: { since: 0, at: AT },
  now: 500,
};

describe('a click', () => {
  test('counts in a card that has been seen, whole and in place', () => {
    expect(refuseClick(fair)).toBeNull();
  });

  test.each([
    [{ isTrusted: false }, 'not by the reader'],
    [{ isInTopLayer: false }, 'below the page'],
    [{ isWherePut: false }, 'moved by the page'],
    [{ isPlain: false }, 'faded or transformed'],
    [{ isUncovered: false }, 'covered'],
    [{ now: 499 }, 'not yet seen'],
    [{ steady: null }, 'not yet seen'],
  ] as const)('does not count with %o', (change, reason) => {
    expect(refuseClick({ ...fair, ...change })).toBe(reason);
  });
});

describe('a card', () => {
  test('that follows its name a little stays seen', () => {
    expect(steadyAt({ since: 7, at: AT }, { x: 110, y: 110 }, 900)).toEqual({ since: 7, at: AT });
  });

  test('that drifts is seen anew each time it has gone too far', () => {
    let steady = steadyAt(null, AT, 0);
    for (let step = 1; step <= 50; step += 1) steady = steadyAt(steady, { x: 100 + step, y: 100 }, step);
    expect(steady).toEqual({ since: 50, at: { x: 150, y: 100 } });
  });

  test('that jumps is seen anew', () => {
    expect(steadyAt({ since: 7, at: AT }, { x: 100, y: 160 }, 900).since).toBe(900);
  });
});
