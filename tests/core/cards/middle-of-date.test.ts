import { expect, it } from 'vitest';
import { middleOf } from '../../../core/cards/middle-of-date.ts';

it.each([
  ['2025', '2025-07-01'],
  ['2025-02', '2025-02-15'],
  ['2024-12-19', '2024-12-19'],
])('%s lies at %s', (date, day) => {
  expect(new Date(middleOf(date)).toISOString().slice(0, 10)).toBe(day);
});
