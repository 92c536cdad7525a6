import { expect, test } from 'vitest';
import { formatDate } from '../../../core/facts/format-date.ts';
import { formatPeriod } from '../../../core/facts/format-period.ts';
import { writeValue } from '../../../core/facts/format-value.ts';
import type { Locale } from '../../../core/locale.ts';
import units from '../../../data/china-ai/units.json' with { type: 'json' };

/** What a newspaper of the language prints. No-break spaces are written as spaces. */
export interface Expected {
  /** $5,576,000; $1 billion; $294,000. */
  readonly dollars: readonly [string, string, string];
  /** Over 2,788,000 GPU-hours; one quarter. */
  readonly counts: readonly [string, string];
  /** Over 100 million dollars, spoken. */
  readonly spoken: string;
  /** 20 January 2025; July 2025; 2025. */
  readonly dates: readonly [string, string, string];
  /** The second quarter of 2025; its second half; by 2030; since July 2025. */
  readonly periods: readonly [string, string, string, string];
}

export function testLanguage(locale: Locale, expected: Expected): void {
  const write = (amount: number, unit: string, qualifier?: 'over') => {
    const names: Record<string, object> | undefined = units.find(({ id }) => id === unit)?.names;
    const words = names?.[locale] as { written: string } | undefined;
    expect(words, `${unit} has words`).toBeDefined();
    const value = { kind: 'quantity' as const, amount, unit, ...(qualifier && { qualifier }) };
    return writeValue(value, words, locale);
  };
  const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

  test('values', () => {
    const dollars = [5_576_000, 1e9, 294_000].map((amount) => plain(write(amount, 'USD').written));
    expect(dollars).toEqual(expected.dollars);
    const counts = [write(2_788_000, 'chip-hour', 'over'), write(1, 'quarter')];
    expect(counts.map(({ written }) => plain(written))).toEqual(expected.counts);
    expect(plain(write(1e8, 'USD', 'over').spoken)).toBe(expected.spoken);
  });

  test('dates and periods', () => {
    const dates = ['2025-01-20', '2025-07', '2025'].map((date) => plain(formatDate(date, locale)));
    expect(dates).toEqual(expected.dates);
    const periods = [
      { from: '2025-04', to: '2025-06' },
      { from: '2025-07', to: '2025-12' },
      { to: '2030' },
      { from: '2025-07' },
    ];
    expect(periods.map((period) => plain(formatPeriod(period, locale)))).toEqual(expected.periods);
  });
}
