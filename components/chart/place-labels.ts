import { highEnd, lowEnd, type TimedPoint } from '../../core/cards/chart-points.ts';
import { chooseLabels, type LabelPlace } from '../../core/cards/choose-labels.ts';

import type { Scale } from './linear-scale.ts';

/** The width of a chart in the narrowest window, in px: labels that fit there fit everywhere. */
const NARROWEST = 270;
/** Size of a letter in px; a Chinese one is as wide as it is high. */
const LETTER = { width: 7, height: 12 };
/** Between a point and its label, in px. */
const GAP = 7;

export interface Plot {
  /** From ms since 1970 to percent of the width. */
  readonly x: Scale;
  /** From amounts to px from the top. */
  readonly y: Scale;
}

interface PlacedLabel extends LabelPlace {
  readonly text: string;
  /** In percent of the width. */
  readonly x: number;
  /** Of the base line, in px from the top. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** The values to write beside a line: the article's, the newest, the highest and the oldest, as far as they fit. */
export function placeLabels(points: readonly TimedPoint[], plot: Plot): PlacedLabel[] {
  const highest = points.toSorted((a, b) => highEnd(b.amount) - highEnd(a.amount))[0];
  const article = points.filter(({ role }) => role === 'article');
  const wanted = new Set([...article, points.at(-1), highest, points[0]]);
  return chooseLabels([...wanted].flatMap((point) => (point && placeLabel(point, points, plot)) ?? []));
}

/** Above its point or below it; not at all where it would cover another point or the zero line. */
function placeLabel(point: TimedPoint, points: readonly TimedPoint[], plot: Plot): PlacedLabel | undefined {
  const above = labelAt(point, plot, plot.y(highEnd(point.amount)) - GAP);
  const below = labelAt(point, plot, plot.y(lowEnd(point.amount)) + GAP + LETTER.height);
  const others = points.filter(({ time }) => time !== point.time);
  const isFree = (label: PlacedLabel) => !others.some((other) => covers(label, other, plot));
  // A line that rises from its first point would run through a number above it.
  const rises = point === points[0] && highEnd(points[1]?.amount ?? 0) > highEnd(point.amount);
  const places = rises ? [below, above] : [above, below];
  return places.find((label) => isFree(label) && (label === above || label.bottom <= plot.y(0)));
}

function covers({ left, right, top, bottom }: LabelPlace, { time, amount }: TimedPoint, plot: Plot): boolean {
  const [x, y] = [(plot.x(time) / 100) * NARROWEST, plot.y(highEnd(amount))];
  return x > left && x < right && y > top && y < bottom;
}

function labelAt({ value: { written }, time }: TimedPoint, { x }: Plot, base: number): PlacedLabel {
  const at = x(time);
  const anchor = at > 80 ? 'end' : at < 22 ? 'start' : 'middle';
  const wide = [...written].filter((letter) => letter > '\u2e80').length;
  const width = wide * LETTER.height + (written.length - wide) * LETTER.width;
  const left = (at / 100) * NARROWEST - { start: 0, middle: width / 2, end: width }[anchor];
  const box = { left, right: left + width, top: base - LETTER.height, bottom: base + 2 };
  return { text: written, x: at, y: base, anchor, ...box };
}
