import type { Locale } from '../locale.ts';

/** A duration to two digits: `12 ms`, `1.3 sec`, `12毫秒`. `long` writes the unit in full, for screen readers. */
export function formatDuration(ms: number, locale: Locale, unitDisplay: 'short' | 'long' = 'short'): string {
  const [amount, unit] = ms < 1000 ? [ms, 'millisecond'] : [ms / 1000, 'second'];
  const format = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    unitDisplay,
    maximumSignificantDigits: 2,
  });
  // A no-break space keeps number and unit on one line.
  return format.format(amount).replace(' ', '\u00a0');
}
