import type { Span } from '../../mention.ts';
import type { ReadQuantity } from '../../quantities/quantity.ts';
import { firstIndexWhere } from '../../text/binary-search.ts';
import { plainPattern } from '../../text/plain-pattern.ts';
import type { KnownValue } from '../number-table.ts';
import type { Scene } from '../scene.ts';
import { wordsWithin } from '../word-finder.ts';
import { isWholeYear, MONTHS, type NamedPeriod } from './named-period.ts';
import { type PageDay, yearOnDay } from './page-day.ts';
import { periodInOrder } from './periods-in-order.ts';

/** A ratio of one day holds for a few days around it. */
const DAYS_NEAR = 4;

/** A paragraph that names more times is of none of those before them. */
const MOST_TIMES = 32;
/** What is usual is of no time that another sentence names. */
const USUALLY = plainPattern(
  String.raw`(?<!\p{L})(?:usually|typically|normally|generally|üblicherweise|gewöhnlich|normalerweise|meist|généralement|habituellement|d'ordinaire|normalmente|generalmente|habitualmente|suelen?|geralmente|costumam?|di solito|in genere|doorgaans|meestal|gewoonlijk|обычно|как правило|biasanya|thường|zwykle|genellikle)(?!\p{L})|通常|一般|普通|보통|대개|일반적으로`,
);
/** “January this year” is of the page’s own, whatever the text names. */
const THIS_YEAR = /(?:今年|올해|this|dieses|diesem|cette|este|quest['o]|dit|этого) ?$/u;
const THIS_CHARS = 8;
/** What may stand between a number and its own time after it. */
const RIGHT_AFTER = plainPattern(
  String.raw`^[\p{L}]{0,8}(?: \p{L}{3,14})?\s?\(?(?:[\p{L}']{1,4} ){0,2}$|^[\p{L} ]{0,24} \($`,
);

interface Page {
  readonly quantities: readonly ReadQuantity[];
  readonly periods: () => readonly NamedPeriod[];
  /** Those of them that say their year. */
  readonly dated: () => readonly NamedPeriod[];
  readonly day: PageDay | null;
}

/**
 * The period that a number is said of: that of its place in a list, else before it in the clause, after it unless another number comes between, before it
 * in the sentence, in a sentence before that speaks of the same measure, or in a heading. Others that it may be of follow
 * where it is none of its own: the other times of the sentence before, and the other years of the paragraph.
 */
export function periodsOf(
  number: ReadQuantity,
  scene: Scene,
  page: Page,
  isSaid: (span: Span) => boolean,
): readonly NamedPeriod[] {
  const periods = page.periods();
  const within = (span: Span) =>
    wordsWithin(periods, span).filter(({ start, end }) => end <= number.start || start >= number.end);
  const isBefore = ({ end }: Span) => end <= number.start;
  const clause = within(scene.clause);
  const sentence = within(scene.sentence);
  // “45% to 48.4 billion in the June quarter”: one clause says both, of different kinds, of one time.
  const isOther = ({ dimension, start }: ReadQuantity) =>
    dimension === number.dimension || start >= scene.clause.end;
  const next = wordsWithin(page.quantities, { start: number.end, end: scene.sentence.end }).find(isOther);
  const isNext = ({ start }: Span) => start >= number.end && (!next || start <= next.start);
  const numbers = wordsWithin(page.quantities, scene.sentence);
  const found =
    periodInOrder(number, numbers, sentence, scene.read) ??
    ownTime(number, numbers, sentence, scene) ??
    clause.findLast(isBefore) ??
    clause.find(isNext) ??
    sentence.findLast(isBefore) ??
    sentence.find((each) => isNext(each) && !(next && next.start - each.end < each.start - number.end));
  const all =
    found !== undefined
      ? [found]
      : USUALLY.test(scene.read(scene.clause))
        ? []
        : earlier(periods, scene, isSaid);
  return all.flatMap((each) => withYears(each, number, scene, page));
}

/** “From 62 million in 2023 to 337 million in 2024”: if the time before it is another number's, the next is its own. */
function ownTime(
  number: Span,
  numbers: readonly Span[],
  periods: readonly NamedPeriod[],
  { read }: Scene,
): NamedPeriod | undefined {
  const before = periods.findLast(({ end }) => end <= number.start);
  const next = periods.find(({ start }) => start >= number.end);
  const isRightAfter = (one: Span, time: Span) =>
    one.end <= time.start && RIGHT_AFTER.test(read({ start: one.end, end: time.start }));
  return before && next && isRightAfter(number, next) && numbers.some((each) => isRightAfter(each, before))
    ? next
    : undefined;
}

/**
 * A period of the year that was named last, and of others that its paragraph names; where the page's day is known and the
 * paragraph names no year, that day tells.
 */
function withYears(
  found: NamedPeriod,
  number: Span,
  { line, read }: Scene,
  { dated, day }: Page,
): NamedPeriod[] {
  if (found.year !== null) return [found];
  const byDay = day && !isWholeYear(found) ? yearOnDay(found, day) : null;
  if (THIS_YEAR.test(read({ start: Math.max(0, found.start - THIS_CHARS), end: found.start })))
    return [{ ...found, year: byDay }];
  const next = firstIndexWhere(dated(), ({ end }) => end > number.start);
  const before = dated().slice(Math.max(0, next - MOST_TIMES), next);
  const ofLine = before.filter(({ end }) => end > line.start).map(({ year }) => year);
  const last = ofLine.at(-1) ?? byDay ?? before.at(-1)?.year ?? null;
  return [...new Set([last, ...ofLine])].map((year) => ({ ...found, year }));
}

function earlier(
  periods: readonly NamedPeriod[],
  { sentence, line, previous, isRow, column, titleEnd }: Scene,
  isSaid: (span: Span) => boolean,
): readonly NamedPeriod[] {
  const heading = wordsWithin(periods, { start: 0, end: titleEnd }).slice(0, 1);
  if (isRow) {
    const ofColumn = column ? wordsWithin(periods, column.own).slice(0, 1) : [];
    return ofColumn.length > 0 ? ofColumn : heading;
  }
  const isSameMeasure = previous.start >= line.start && isSaid(previous);
  const before = isSameMeasure ? wordsWithin(periods, { start: previous.start, end: sentence.start }) : [];
  return before.length > 0 ? [...before].reverse() : heading;
}

/** Whether a known value is of the period that the text names; loosely, also if it is of the last part of it. */
export function isOfPeriod(named: NamedPeriod, { months, day }: KnownValue, isLoose = false): boolean {
  if (months === null) return true;
  const [from, to] = months;
  const year = Math.floor(to / MONTHS);
  if (named.year !== null && named.year !== year && named.year !== Math.floor(from / MONTHS)) return false;
  const first = year * MONTHS + named.from;
  const last = year * MONTHS + named.to;
  if (isWholeYear(named)) return to >= first && to <= last;
  if (day !== '' && named.from === named.to) {
    if (to !== last) return false;
    return named.day === null || day.length < 10 || Math.abs(Number(day.slice(8)) - named.day) <= DAYS_NEAR;
  }
  return named.from === named.to
    ? to === last
    : to === last && (from === first || from === to || (isLoose && from >= first));
}
