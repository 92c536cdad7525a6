import { expect, test } from 'vitest';
import { isReadableThrough } from '../../../core/hover/readable-filter.ts';

test.each([
  'none',
  '',
  'grayscale(1)',
  'invert(1) hue-rotate(180deg)',
  'invert(0.9) brightness(1.1) contrast(0.9)',
])('a card is read through %s', (filter) => {
  expect(isReadableThrough(filter)).toBe(true);
});

test.each([
  'opacity(0.01)',
  'blur(40px)',
  'brightness(0)',
  'contrast(0)',
  'invert(0.5)',
  'url("#gone")',
  'grayscale(1) opacity(0)',
  'brightness(0.6) brightness(0.6)',
  'drop-shadow(rgb(0, 0, 0) 0px 0px 9px)',
  'toString(1)',
])('not through %s', (filter) => {
  expect(isReadableThrough(filter)).toBe(false);
});
