import type { Span } from '../../mention.ts';
import { plainPattern } from '../../text/plain-pattern.ts';
import { isWholeYear, type NamedPeriod } from './named-period.ts';
import { BETWEEN, BETWEEN_AND, RANGE } from './period-words.ts';

/** Between a quarter and its year: a few words, and one that ties the two. */
const YEAR_OF_PART = plainPattern(
  String.raw`^(?: \p{L}+){1,4} (?:in|of|im jahr|en|de|del|di|do|в|van)(?: the year)? $`,
);

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

/** “Second-quarter venture money in 2026”: the year is the quarter’s. */
export function joinYears(text: string, periods: readonly NamedPeriod[]): NamedPeriod[] {
  const joined: NamedPeriod[] = [];
  for (const each of periods) {
    const last = joined.at(-1);
    if (last && isYearOf(text, last, each)) joined[joined.length - 1] = { ...last, year: each.year };
    else joined.push(each);
  }
  return joined;
}

function isYearOf(text: string, part: NamedPeriod, year: NamedPeriod): boolean {
  if (part.year !== null || part.to - part.from < 2 || year.year === null || !isWholeYear(year)) return false;
  return YEAR_OF_PART.test(text.slice(part.end, year.start));
}

function joins(text: string, first: Span, last: Span): boolean {
  const between = text.slice(first.end, last.start);
  if (RANGE.test(between)) return true;
  return BETWEEN_AND.test(between) && BETWEEN.test(text.slice(Math.max(0, first.start - 10), first.start));
}
