import { describe, expect, test } from 'vitest';
import { readQuantities } from '../../../core/quantities/read-quantities.ts';
import { EAST } from './cases-east.ts';
import { WEST } from './cases-west.ts';
import { readCases } from './read-cases.ts';

describe.each(Object.entries({ ...WEST, ...EAST }))('%s', (language, rows) => {
  test.each(readCases(rows))('$surface in “$text”', ({ text, surface, value, unit }) => {
    const found = readQuantities(text, language).map((quantity) => ({
      surface: text.slice(quantity.start, quantity.end),
      value: quantity.value,
      unit: quantity.unit,
    }));
    expect(found).toContainEqual({ surface, value, unit });
  });
});

test('every language has its rows', () => {
  const least = { en: 60, de: 25, fr: 25, es: 25, pt: 25, 'zh-Hans': 25, 'zh-Hant': 25, ja: 25, ko: 25 };
  const rows = { ...WEST, ...EAST };
  for (const [language, count] of Object.entries(least)) {
    expect(readCases(rows[language] ?? '').length, language).toBeGreaterThanOrEqual(count);
  }
});
