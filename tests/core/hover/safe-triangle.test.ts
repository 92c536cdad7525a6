import { describe, expect, test } from 'vitest';
import { distanceTo } from '../../../core/geometry.ts';
import { isFast } from '../../../core/hover/pointer-speed.ts';
import { isInSafeTriangle } from '../../../core/hover/safe-triangle.ts';

const CARD = { left: 100, top: 200, right: 300, bottom: 400 };

describe('safe triangle from a name to its card', () => {
  test.each([
    ['straight down to a card below', { x: 150, y: 100 }, { x: 160, y: 150 }, true],
    ['towards the far corner', { x: 100, y: 100 }, { x: 200, y: 155 }, true],
    ['along the line, past the card', { x: 150, y: 100 }, { x: 350, y: 105 }, false],
    ['back up', { x: 150, y: 100 }, { x: 150, y: 60 }, false],
    ['up to a card above', { x: 200, y: 500 }, { x: 200, y: 440 }, true],
    ['sideways to a card at the right', { x: 20, y: 300 }, { x: 60, y: 310 }, true],
    ['away from a card at the right', { x: 20, y: 300 }, { x: 5, y: 300 }, false],
    ['onto the card itself', { x: 150, y: 100 }, { x: 290, y: 390 }, true],
    ['within the slack beside it', { x: 150, y: 100 }, { x: 95, y: 190 }, true],
  ])('%s', (_name, exit, at, expected) => {
    expect(isInSafeTriangle(exit, at, CARD)).toBe(expected);
  });

  test('distance counts from the nearest edge or corner', () => {
    expect(distanceTo(CARD, { x: 200, y: 150 })).toBe(50);
    expect(distanceTo(CARD, { x: 97, y: 196 })).toBe(5);
    expect(distanceTo(CARD, { x: 200, y: 300 })).toBe(0);
  });
});

describe('pointer speed', () => {
  const start = { x: 0, y: 0, time: 1000 };
  test.each([
    ['8 px in 16 ms is the limit', { x: 8, y: 0, time: 1016 }, false],
    ['9 px in 16 ms is travelling', { x: 9, y: 0, time: 1016 }, true],
    ['the diagonal counts, not each axis', { x: 7, y: 7, time: 1016 }, true],
    ['a long pause makes it slow', { x: 200, y: 0, time: 2000 }, false],
    ['two samples at the same time are not infinitely fast', { x: 1, y: 0, time: 1000 }, false],
  ])('%s', (_name, later, expected) => {
    expect(isFast(start, later)).toBe(expected);
  });

  test('the first sample counts as slow', () => {
    expect(isFast(null, start)).toBe(false);
  });
});
