import type { PartialDate, Period } from '../facts/figure.ts';

interface Timed {
  readonly period?: Period | undefined;
  readonly asOf?: PartialDate | undefined;
}

/** Whether two values can be of the same time: their periods or as-of dates meet, or neither has any. */
export function overlapInTime(a: Timed, b: Timed): boolean {
  const [own, other] = [spansOf(a), spansOf(b)];
  if (own.length === 0 && other.length === 0) return true;
  return own.some(([from, to]) => other.some(([start, end]) => from <= end && start <= to));
}

type Span = readonly [from: string, to: string];

/** First and last day of each time, as strings that compare like dates. */
function spansOf({ period, asOf }: Timed): Span[] {
  return [
    ...(period ? [[period.from ?? '0000', `${period.to ?? '9999'}-99`] as const] : []),
    ...(asOf ? [[asOf, `${asOf}-99`] as const] : []),
  ];
}
