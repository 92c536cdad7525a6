import type { Lab } from './lab.ts';
import type { Summary } from './statistics.ts';

/** A target for a measurement, and when missing it fails the run. */
export interface Bar {
  readonly is: 'at most' | 'at least';
  readonly value: number;
  /** `size`: fails when missed. `ratio`: fails beyond twice the bar. `none`: never fails. */
  readonly gate: 'size' | 'ratio' | 'none';
}

/** One line of the table. */
export interface Measurement extends Summary {
  readonly what: string;
  readonly unit: '×' | 'ms' | 'kB' | 'MB' | '';
  /** Absent for a measurement that only helps to read the others. */
  readonly bar?: Bar;
  /** Printed at the end of the line. */
  readonly note?: string;
}

/** Lines of the table that are measured together. */
export interface BenchRow {
  readonly name: string;
  /** Cannot fail, because absolute times depend on the machine. The short form skips it. */
  readonly isInformational?: boolean;
  run(lab: Lab): Promise<readonly Measurement[]>;
}

export type Verdict = 'met' | 'missed' | 'failed' | 'unbarred';

/** Compares a median with its bar. */
export function judge({ median, bar }: Pick<Measurement, 'median' | 'bar'>): Verdict {
  if (!bar) return 'unbarred';
  if (bar.is === 'at most' ? median <= bar.value : median >= bar.value) return 'met';
  if (bar.gate === 'size') return 'failed';
  const isFar = bar.is === 'at most' ? median > 2 * bar.value : median < bar.value / 2;
  // NaN means that nothing was measured, which always fails.
  return bar.gate === 'ratio' && (isFar || Number.isNaN(median)) ? 'failed' : 'missed';
}

export function atMost(value: number, gate: Bar['gate']): Bar {
  return { is: 'at most', value, gate };
}

export function atLeast(value: number, gate: Bar['gate']): Bar {
  return { is: 'at least', value, gate };
}

/** A summary without spread, for sizes and counts. */
export function exactly(value: number): Summary {
  return { median: value, low: value, high: value };
}
