import type { Span } from '../mention.ts';
import type { KnownValue } from './number-table.ts';
import type { NamedPeriod } from './periods.ts';
import type { Scene } from './scene.ts';

const MONTHS = 12;
/** A ratio of one day holds for a few days around it. */
const DAYS_NEAR = 4;

/** The period that a number is said of: nearest before it in the clause, the sentence, the sentences before. */
export function periodOf(number: Span, scene: Scene, periods: readonly NamedPeriod[]): NamedPeriod | null {
  const outside = periods.filter(({ start, end }) => end <= number.start || start >= number.end);
  const within = (span: Span) => outside.filter(({ start, end }) => start >= span.start && end <= span.end);
  const clause = within(scene.clause);
  const near =
    clause.findLast(({ end }) => end <= number.start) ??
    clause[0] ??
    within(scene.sentence).findLast(({ end }) => end <= number.start);
  const found = near ?? (scene.isRow ? undefined : within(scene.sentence)[0]) ?? earlier(outside, scene);
  if (!found || found.year !== null) return found ?? null;
  const year = outside.findLast((each) => each.end <= number.start && each.year !== null && each !== found)?.year ?? null;
  return { ...found, year: year === null ? null : year };
}

function earlier(periods: readonly NamedPeriod[], { sentence, line, isRow }: Scene): NamedPeriod | undefined {
  const before = periods.filter(({ end }) => end <= sentence.start);
  return isRow ? before[0] : before.findLast(({ start }) => start >= line.start) ?? (line.start > 0 ? before.findLast(({ end }) => end <= line.start) : undefined);
}

/** Whether a known value is of the period that the text names. */
export function isOfPeriod(named: NamedPeriod, { months, day }: KnownValue): boolean {
  if (months === null) return true;
  const [from, to] = months;
  const year = Math.floor(to / MONTHS);
  if (named.year !== null && named.year !== year && named.year !== Math.floor(from / MONTHS)) return false;
  const first = year * MONTHS + named.from;
  const last = year * MONTHS + named.to;
  const isYear = named.from === 0 && named.to === MONTHS - 1;
  if (isYear) return to >= first && to <= last;
  if (day !== '' && named.from === named.to) {
    if (to !== last) return false;
    return named.day === null || day.length < 10 || Math.abs(Number(day.slice(8)) - named.day) <= DAYS_NEAR;
  }
  return named.from === named.to ? to === last : to === last && (from === first || from === to || from < first === false);
}
