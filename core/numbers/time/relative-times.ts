import type { Span } from '../../mention.ts';
import { firstIndexWhere } from '../../text/binary-search.ts';
import { plainPattern } from '../../text/plain-pattern.ts';
import { isComparedTime } from './compared-times.ts';
import { isWholeYear, MONTHS, MONTHS_OF_QUARTER, type NamedPeriod } from './named-period.ts';
import type { PageDay } from './page-day.ts';

/** A time that a text counts from its own day: last year is `year` -1, this quarter `quarter` 0. */
interface RelativeTime extends Span {
  readonly unit: 'month' | 'quarter' | 'year';
  readonly offset: -1 | 0 | 1;
}

/** Scripts with spaces between words first, then those without. */
const WORDS: readonly (readonly [RelativeTime['unit'], RelativeTime['offset'], string, string])[] = [
  [
    ...(['year', -1] as const),
    "(?<!(?:the|this) )last year|(?:letzte[snm]?|vorige[snm]?|vergangene[snm]?) jahr(?:es)?|l'an (?:dernier|passé)|l'année (?:dernière|passée)|año pasado|ano passado|anno scorso|scorso anno|vorig jaar|прошл(?:ом|ого|ый) год[ау]?",
    '去年|昨年|지난해|작년',
  ],
  [
    ...(['year', 0] as const),
    "this year|(?:dieses|diesem|laufenden) jahr(?:es)?|heuer|cette année|este año|(?:n?este|deste) ano|quest'anno|dit jaar|эт(?:ом|ого|от) год[ау]?",
    '今年|올해',
  ],
  [
    ...(['year', 1] as const),
    "next year|(?:nächste[snm]?|kommende[snm]?) jahr(?:es)?|l'an(?:née)? prochaine?|próximo año|año (?:próximo|que viene)|próximo ano|ano que vem|anno prossimo|prossimo anno|volgend jaar|(?:следующ|будущ)(?:ем|его|ий) год[ау]?",
    '明年|来年|來年|내년',
  ],
  [
    ...(['quarter', -1] as const),
    '(?<!the )last quarter(?! of)|previous quarter|(?:letzte[snm]?|vorige[snm]?|vergangene[snm]?) quartal|vorquartal|trimestre (?:dernier|précédent|pasado|anterior|passado|scorso|precedente)|scorso trimestre|vorig kwartaal|прошл(?:ом|ого|ый) квартал[ае]?',
    '上(?:一|个|個)?季度?|前四半期|지난 ?분기|전 ?분기',
  ],
  [
    ...(['quarter', 0] as const),
    '(?:this|current) quarter|(?:dieses|diesem|laufenden) quartal|ce trimestre|n?este trimestre|questo trimestre|dit kwartaal|эт(?:ом|ого|от) квартал[ае]?',
    '(?:本|这个|這一|這個|这一)季度?|今四半期|이번 ?분기',
  ],
  [
    ...(['quarter', 1] as const),
    'next quarter|(?:nächste[snm]?|kommende[snm]?) quartal|prochain trimestre|próximo trimestre|prossimo trimestre|volgend kwartaal|следующ(?:ем|его|ий) квартал[ае]?',
    '下(?:一|个|個)?季度?|来四半期|다음 ?분기',
  ],
  [
    ...(['month', -1] as const),
    '(?<!the )last month|(?:letzten|vorigen|vergangenen) monat|mois (?:dernier|passé)|mes pasado|mês passado|mese scorso|scorso mese|vorige maand|прошл(?:ом|ого) месяц[ае]',
    '上(?:个|個)?月|先月|지난달',
  ],
  [
    ...(['month', 0] as const),
    'this month|(?:diese[nm]|laufenden) monat|ce mois-ci|este mes|n?este mês|questo mese|deze maand|этом месяце',
    '本月|[这這][个個]月|今月|이번 ?달',
  ],
];
/** “Of last year”, “last year’s”. */
const BETWEEN_YEAR_AND_PART =
  /^(?:'s)?,?[ -]?(?:(?:of|in|de|del|de l'|do|d[oe]s|des|dell'|dello|van|im|en|au) ?)?(?:the ?)?[的の의]?(?: ?第)? ?$/u;
const MONTHS_OF = { month: 1, quarter: MONTHS_OF_QUARTER, year: MONTHS } as const;

const sourceOf = (spaced: string, unspaced: string) => `(?<!\\p{L})(?:${spaced})(?!\\p{L})|${unspaced}`;
const MATCHERS = WORDS.map(
  ([unit, offset, spaced, unspaced]) =>
    [unit, offset, plainPattern(sourceOf(spaced, unspaced), 'g')] as const,
);
/** Most texts have none of them. */
const ANY = plainPattern(
  sourceOf(WORDS.map(([, , spaced]) => spaced).join('|'), WORDS.map((each) => each[3]).join('|')),
);

/** “The first half of last year” is one time. */
export function withRelativeTimes(text: string, named: readonly NamedPeriod[], day: PageDay): NamedPeriod[] {
  if (!ANY.test(text)) return [...named];
  const found = findRelativeTimes(text).sort((a, b) => a.start - b.start);
  const relative = found.map(({ start, end, unit, offset }) => {
    const length = MONTHS_OF[unit];
    const first = (Math.floor((day.year * MONTHS + day.month) / length) + offset) * length;
    return {
      start,
      end,
      from: first % MONTHS,
      to: (first % MONTHS) + length - 1,
      year: Math.floor(first / MONTHS),
      day: null,
    };
  });
  const joined = new Set<NamedPeriod>();
  const parts = named.map((part) => {
    const year = part.year === null && besides(relative, part).find((each) => isYearOf(text, each, part));
    if (!year) return part;
    joined.add(year);
    const span = { start: Math.min(part.start, year.start), end: Math.max(part.end, year.end) };
    return { ...part, ...span, year: year.year };
  });
  const alone = relative.filter(
    (each) => !joined.has(each) && !besides(parts, each).some((part) => overlap(part, each)),
  );
  return [...parts, ...alone].sort((a, b) => a.start - b.start);
}

/** The times that a text in lower case counts from its own day, except those that it only compares with. */
function findRelativeTimes(text: string): RelativeTime[] {
  return MATCHERS.flatMap(([unit, offset, words]) =>
    [...text.matchAll(words)].flatMap(({ index: start, 0: { length } }) => {
      const end = start + length;
      return isComparedTime(text, start, end) ? [] : [{ unit, offset, start, end }];
    }),
  );
}

/** Those that overlap a span, and the one before and after. */
function besides<Item extends Span>(items: readonly Item[], { start, end }: Span): readonly Item[] {
  const first = firstIndexWhere(items, (each) => each.end > start);
  const after = firstIndexWhere(items, (each) => each.start >= end);
  return items.slice(Math.max(0, first - 1), after + 1);
}

function isYearOf(text: string, year: NamedPeriod, part: NamedPeriod): boolean {
  if (!isWholeYear(year)) return false;
  const between = text.slice(Math.min(year.end, part.end), Math.max(year.start, part.start));
  return !overlap(year, part) && BETWEEN_YEAR_AND_PART.test(between);
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
