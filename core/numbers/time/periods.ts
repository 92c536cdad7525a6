import type { Span } from '../../mention.ts';
import { plainPattern } from '../../text/plain-pattern.ts';
import {
  BETWEEN,
  BETWEEN_AND,
  EAST_YEAR,
  HALF_NAME,
  MONTH,
  monthOf,
  ORDINAL,
  ordinalOf,
  QUARTER_NAME,
  RANGE,
  YEAR,
} from './period-words.ts';
import { findRelativeTimes } from './relative-times.ts';

/** A time that a text names: months of a year, first and last, 0 to 11, and the year if it says one. */
export interface NamedPeriod extends Span {
  readonly from: number;
  readonly to: number;
  readonly year: number | null;
  /** Day of the month; null for a whole month or more. */
  readonly day: number | null;
}

/** The day of a page, by its year and month (0 to 11). */
export interface PageDay {
  readonly year: number;
  readonly month: number;
}

const MONTHS_OF_QUARTER = 3;
const CENTURY = 100;
const FOLLOWING_CHARS = 120;
/** “Of last year”, “last year’s”. */
const BETWEEN_YEAR_AND_PART =
  /^(?:'s)?,?[ -]?(?:(?:of|in|de|del|de l'|do|d[oe]s|des|dell'|dello|van|im|en|au) ?)?(?:the ?)?[的の의]?(?: ?第)? ?$/u;
const MONTHS = 12;
const MONTHS_OF = { month: 1, quarter: MONTHS_OF_QUARTER, year: MONTHS } as const;
const rx = (source: string) => plainPattern(new RegExp(source, 'gu'));

const HALF = rx(
  `(?:${EAST_YEAR}(上半年|上半期|상반기|下半年|下半期|하반기))|(?<![\\p{L}\\d])(?:(?<ordinal>${ORDINAL})[\\s-](?:${HALF_NAME})|(?:semester|paruh) (?<after>${ORDINAL})(?!\\p{L})|h(?<code>[12])(?!\\d)|s(?<french>[12])(?= (?:19|20)\\d\\d)|(?<first>nửa đầu|6 tháng đầu))${YEAR}`,
);
const QUARTER = rx(
  `(?:${EAST_YEAR}(?:第?(?<east>[一二三四首次1-4])(?:季度|季|四半期)|(?<korean>[1-4])\\s?분기))|(?<![\\p{L}\\d])(?:(?:((?:19|20)\\d\\d)['’]\\p{L}+ )?(?<ordinal>${ORDINAL})[\\s-](?:${QUARTER_NAME})(?!\\p{L})|(?:kuartal|triwulan|quý) (?<after>${ORDINAL})(?!\\p{L})|[qk](?<code>[1-4])(?!\\d)|(?<codeFirst>[1-4])q|t(?<french>[1-4])(?= (?:19|20)\\d\\d))${YEAR}`,
);
const QUARTER_TO = rx(
  `(?:${EAST_YEAR}(?<east>\\d{1,2}|[一二三四五六七八九十]{1,2})[月월](?:\\s?\\d{1,2}[日일]|\\s?말|底|末)?(?:止|为止|為止|로|까지의?|に終わる|に終わった|までの)?(?:的|の)?\\s?(?:끝난 |마감한 |종료된 )?(?:一?[个個]?季度|季(?!节)|[三3][个個カヶか]月|四半期|분기)|${EAST_YEAR}(?:\\d{1,2}|[一二三四五六七八九十]{1,2})[月월]?(?:[～~〜–—－-]|至|到|から)(?<last>\\d{1,2}|[一二三四五六七八九十]{1,2})[月월]期?)|(?<![\\p{L}\\d])(?:(?<before>${MONTH})[\\s-]?(?:${QUARTER_NAME}|quartal)|(?:${QUARTER_NAME}|three months|trois mois|tres meses|três meses|drei monate)(?:[^.;,\\d]{0,26}|, (?:заверш|законч|оконч)\\p{L}+ (?:в )?)(?:\\d{1,2}(?:er|º|°|\\.)?\\s(?:de |di )?)?(?<![\\p{L}])(?<month>${MONTH})|(?:january to (?<to>${MONTH})))(?!\\p{L})${YEAR}`,
);
const MONTH_DAY = rx(
  `(?:${EAST_YEAR}(?<!\\d)(?<east>\\d{1,2})\\s?[月월](?:\\s?(\\d{1,2})\\s?[日일])?)|(?<![\\p{L}\\d])(?:(?:(\\d{1,2})(?:\\.|er|º|°)?\\s(?:de\\s)?)?(?<month>${MONTH})(?![\\p{L}])(?:\\s(\\d{1,2})(?!\\d))?|tháng (?<viet>\\d{1,2})(?!\\d))${YEAR}`,
);
const YEAR_ALONE = rx('(?<![\\d.,$€£#])((?:19|20)\\d\\d)(?![\\d%]|[.,]\\d|\\s?(?:gw|twh|eflops))');
const YEAR_AFTER = rx(
  "(?<!\\p{L})(?:(?:the (?:following|next)|a) year(?: (?:after|later))?(?= |,|\\.|:|$)(?<!a year)|the year after|(?:im )?jahr darauf|im folgenden jahr|(?:im )?folgejahr|ein jahr später|l'année (?:suivante|d'après)|un an (?:plus tard|après)|(?:el |al )?año siguiente|un año (?:después|más tarde)|(?:n?o )?ano seguinte|um ano depois|(?:l'|nell')?anno (?:dopo|successivo|seguente)|een jaar later|het jaar (?:erna|erop|daarop)|(?:на )?следующий год|годом позже|год спустя|tahun berikutnya|năm sau|rok później|ertesi yıl)(?!\\p{L})|翌年|次年|隔年|이듬해|다음 ?해",
);
const DECADE_END = rx('end of the decade|ende des jahrzehnts|fin de la décennie|final de la década');
const THE_YEAR = rx('\\b(?:of|in|for) the (?:full |whole )?year\\b');
/** The day of `2025-08-01` or any longer ISO time; null if it is none. */
export function readPageDay(date: string | undefined): PageDay | null {
  const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])(?!\d)/.exec(date ?? '') ?? [];
  return year === undefined ? null : { year: Number(year), month: Number(month) - 1 };
}

/**
 * The times that a text names, in order; the longer reading wins. `text` is lower case. “Last year” is a time only on a
 * page whose day is known.
 */
export function findPeriods(text: string, day: PageDay | null = null): NamedPeriod[] {
  const found: NamedPeriod[] = [];
  const add = (
    match: RegExpMatchArray,
    from: number,
    to: number,
    year: string | undefined,
    day: number | null,
  ) => {
    const start = match.index ?? 0;
    const end = start + match[0].length;
    found.push({ start, end, from, to, year: year ? fullYear(Number(year)) : null, day });
  };
  for (const m of text.matchAll(HALF)) {
    const { ordinal, after, code, french, first } = m.groups ?? {};
    const half = m[2]
      ? Number(/[下하]/u.test(m[2]))
      : first
        ? 0
        : ordinalOf(ordinal ?? after ?? code ?? french ?? '');
    if (half === 0 || half === 1) add(m, half * 6, half * 6 + 5, m[1] ?? yearIn(m), null);
  }
  for (const m of text.matchAll(QUARTER_TO)) {
    const { east, last, before, month, to } = m.groups ?? {};
    const end = monthOf(east ?? last ?? before ?? month ?? to ?? '');
    if (end < 0 || end > 11 || end % MONTHS_OF_QUARTER !== 2) continue;
    add(m, end - 2, end, m[1] ?? m[3] ?? yearIn(m), null);
  }
  for (const m of text.matchAll(QUARTER)) {
    const { east, korean, ordinal, after, code, codeFirst, french } = m.groups ?? {};
    const index = ordinalOf(east ?? korean ?? ordinal ?? after ?? code ?? codeFirst ?? french ?? '');
    if (index < 0) continue;
    add(m, index * MONTHS_OF_QUARTER, index * MONTHS_OF_QUARTER + 2, m[1] ?? m[4] ?? yearIn(m), null);
  }
  for (const m of text.matchAll(MONTH_DAY)) {
    const { east, month, viet } = m.groups ?? {};
    const index = monthOf(east ?? month ?? viet ?? '');
    if (index < 0 || index > 11) continue;
    if (m[0].trim() === 'may' || m[0].trim() === 'march') continue;
    const day = m[3] ?? m[4] ?? m[6];
    add(m, index, index, m[1] ?? yearIn(m), day === undefined ? null : Number(day));
  }
  for (const m of text.matchAll(DECADE_END)) add(m, 0, 11, '2030', null);
  for (const m of text.matchAll(THE_YEAR)) add(m, 0, 11, undefined, null);
  for (const m of text.matchAll(YEAR_ALONE)) add(m, 0, 11, m[1], null);
  const named = withFollowingYears(text, joinRanges(text, firstOf(found)));
  return day === null ? named : withRelativeTimes(text, named, day);
}

/** 25年 is 2025. */
function fullYear(year: number): number {
  return year < CENTURY ? 20 * CENTURY + year : year;
}

/** The year of a time that names none: that in which it last began. */
export function yearOnDay({ from }: NamedPeriod, { year, month }: PageDay): number {
  return from <= month ? year : year - 1;
}

/** “62 million the year after”: a year on from the time that was named last. */
function withFollowingYears(text: string, named: readonly NamedPeriod[]): NamedPeriod[] {
  const times = [...named];
  for (const { index: start, 0: words } of text.matchAll(YEAR_AFTER)) {
    const last = times.findLast(({ end, year }) => end <= start && year !== null);
    if (last?.year && start - last.end < FOLLOWING_CHARS)
      times.push({ ...last, start, end: start + words.length, year: last.year + 1 });
    times.sort((a, b) => a.start - b.start);
  }
  return times;
}

/** “The first half of last year” is one time. */
function withRelativeTimes(text: string, named: readonly NamedPeriod[], day: PageDay): NamedPeriod[] {
  const relative = findRelativeTimes(text).map(({ start, end, unit, offset }) => {
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
    const year = part.year === null && relative.find((each) => isYearOf(text, each, part));
    if (!year) return part;
    joined.add(year);
    const span = { start: Math.min(part.start, year.start), end: Math.max(part.end, year.end) };
    return { ...part, ...span, year: year.year };
  });
  const alone = relative.filter((each) => !joined.has(each) && !parts.some((part) => overlap(part, each)));
  return [...parts, ...alone].sort((a, b) => a.start - b.start);
}

function isYearOf(text: string, year: NamedPeriod, part: NamedPeriod): boolean {
  if (year.to - year.from < MONTHS - 1) return false;
  const between = text.slice(Math.min(year.end, part.end), Math.max(year.start, part.start));
  return !overlap(year, part) && BETWEEN_YEAR_AND_PART.test(between);
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** In the order of the text. Of two readings that overlap, the one that was found first counts. */
function firstOf(found: readonly NamedPeriod[]): NamedPeriod[] {
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
function joinRanges(text: string, periods: readonly NamedPeriod[]): NamedPeriod[] {
  const joined: NamedPeriod[] = [];
  for (const each of periods) {
    const last = joined.at(-1);
    const isRange =
      last !== undefined &&
      last.from === last.to &&
      each.to - each.from < MONTHS - 1 &&
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

/** The year after a time in scripts that put it there: the last group. */
function yearIn(match: RegExpMatchArray): string | undefined {
  return match.at(-1);
}
