import type { ChartPoint } from '../facts/card.ts';
import type { Quantity } from '../facts/figure.ts';
import { middleOf } from './middle-of-date.ts';

export type DrawablePoint = ChartPoint & { readonly amount: Quantity['amount'] };
/** A point with its place on a line of time, in ms since 1970. */
export type TimedPoint = DrawablePoint & { readonly time: number };

/** The points that share a unit with the first; others would not fit its scale. */
export function comparablePoints(points: readonly ChartPoint[]): DrawablePoint[] {
  const drawable = points.flatMap((point): DrawablePoint[] => {
    const { amount } = point.value;
    return amount === undefined ? [] : [{ ...point, amount }];
  });
  return drawable.filter((point) => point.value.unit === drawable[0]?.value.unit);
}

/** The points in order of time. Undefined where one is undated or all are of one time: there is no line then. */
export function timedPoints(points: readonly DrawablePoint[]): TimedPoint[] | undefined {
  const timed = points.flatMap((point): TimedPoint[] => {
    return point.at === undefined ? [] : [{ ...point, time: middleOf(point.at) }];
  });
  const joined = new Set(timed.filter(isJoined).map(({ time }) => time));
  if (timed.length < points.length || joined.size < 2) return undefined;
  return timed.sort((a, b) => a.time - b.time);
}

/** Whether the line runs through it: the article's value stands beside the line. */
export function isJoined({ role }: Pick<ChartPoint, 'role'>): boolean {
  return role !== 'article';
}

export function lowEnd(amount: Quantity['amount']): number {
  return typeof amount === 'number' ? amount : amount[0];
}

export function highEnd(amount: Quantity['amount']): number {
  return typeof amount === 'number' ? amount : amount[1];
}

/** From the lowest to the highest amount, and always with zero: a scale cut off above it exaggerates. */
export function extentWithZero(points: readonly DrawablePoint[]): readonly [low: number, high: number] {
  return [
    Math.min(0, ...points.map(({ amount }) => lowEnd(amount))),
    Math.max(0, ...points.map(({ amount }) => highEnd(amount))),
  ];
}
