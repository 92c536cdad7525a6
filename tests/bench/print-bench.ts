import { judge, type Measurement } from './row.ts';

const SIGNS = { met: '✓', missed: '✗', failed: '✗✗', unbarred: ' ' } as const;

/** Prints lines of the table: verdict, measurement, median, quartiles, bar and note. */
export function printBench(lines: readonly Measurement[]): void {
  for (const line of lines) {
    const { what, median, low, high, unit, bar, note } = line;
    const spread = low === high ? '' : `${round(low)}–${round(high)}`;
    const limit = bar ? `${bar.is === 'at most' ? '≤' : '≥'} ${bar.value} ${unit}` : '';
    console.log(
      [
        SIGNS[judge(line)].padEnd(2),
        what.padEnd(58),
        `${round(median)} ${unit}`.padStart(10),
        spread.padStart(13),
        limit.padStart(10),
        note ? ` ${note}` : '',
      ]
        .join(' ')
        .trimEnd(),
    );
  }
}

function round(value: number): string {
  return Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(Math.abs(value) >= 10 ? 1 : 2);
}
