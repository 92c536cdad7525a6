import type { Span } from '../../mention.ts';
import { isWholeYear, type NamedPeriod } from './named-period.ts';
import { BETWEEN, BETWEEN_AND, RANGE } from './period-words.ts';

/** In the order of the text. Of two readings that overlap, the one that was found first counts. */
export function firstOf(found: readonly NamedPeriod[]): NamedPeriod[] {
  const chosen: { readonly period: NamedPeriod; readonly rank: number }[] = [];
  const ranked = found.map((period, rank) => ({ period, rank }));
  for (const each of ranked.sort((a, b) => a.period.start - b.period.start)) {
    const last = chosen.at(-1);
    if (!last || last.period.end <= each.period.start) chosen.push(each);
    else if (each.rank < last.rank) chosen[chosen.length - 1] = each;
  }
  return chosen.map(({ period }) => period);
}

/** January to March is one period. */
export function joinRanges(text: string, periods: readonly NamedPeriod[]): NamedPeriod[] {
  const joined: NamedPeriod[] = [];
  for (const each of periods) {
    const last = joined.at(-1);
    const isRange =
      last !== undefined &&
      last.from === last.to &&
      !isWholeYear(each) &&
      each.to > last.to &&
      joins(text, last, each);
    if (isRange) joined[joined.length - 1] = { ...each, start: last.start, from: last.from };
    else joined.push(each);
  }
  return joined;
}

function joins(text: string, first: Span, last: Span): boolean {
  const between = text.slice(first.end, last.start);
  if (RANGE.test(between)) return true;
  return BETWEEN_AND.test(between) && BETWEEN.test(text.slice(Math.max(0, first.start - 10), first.start));
}
