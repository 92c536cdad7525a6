import type { Lab } from './lab.ts';
import type { Summary } from './statistics.ts';

/** Where a figure has to stay, and what it costs to leave it. */
export interface Bar {
  readonly is: 'at most' | 'at least';
  readonly value: number;
  /** `size`: fails when it is missed. `ratio`: fails beyond twice the bar. `none`: is only told. */
  readonly gate: 'size' | 'ratio' | 'none';
}

/** One line of the table. */
export interface Measurement extends Summary {
  readonly what: string;
  readonly unit: '×' | 'ms' | 'kB' | 'MB' | '';
  /** Absent where the issue sets none: the figure helps to read the others. */
  readonly bar?: Bar;
  /** What a reader of the table must know. */
  readonly note?: string;
}

/** Some lines of the table that are measured together. */
export interface BenchRow {
  readonly name: string;
  /** Nothing in it can fail: absolute times tell of the machine, so the short form leaves it out. */
  readonly isOnlyTold?: boolean;
  run(lab: Lab): Promise<readonly Measurement[]>;
}

export type Verdict = 'met' | 'missed' | 'failed' | 'told';

/** How a figure stands to its bar. */
export function judge({ median, bar }: Pick<Measurement, 'median' | 'bar'>): Verdict {
  if (!bar) return 'told';
  if (bar.is === 'at most' ? median <= bar.value : median >= bar.value) return 'met';
  if (bar.gate === 'size') return 'failed';
  const isFar = bar.is === 'at most' ? median > 2 * bar.value : median < bar.value / 2;
  // Not a number: nothing was measured, which no bar forgives.
  return bar.gate === 'ratio' && (isFar || Number.isNaN(median)) ? 'failed' : 'missed';
}

export function atMost(value: number, gate: Bar['gate']): Bar {
  return { is: 'at most', value, gate };
}

export function atLeast(value: number, gate: Bar['gate']): Bar {
  return { is: 'at least', value, gate };
}

/** A figure without a spread: a size, a count. */
export function exactly(value: number): Summary {
  return { median: value, low: value, high: value };
}
