import type { Span } from '../../mention.ts';
import { plainPattern } from '../../text/plain-pattern.ts';
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

const MONTH_NAMES: readonly string[] = [
  'january|jan\\.?|januar|janvier|enero|janeiro|gennaio|январ[яеь]',
  'february|feb\\.?|februar|février|febrero|fevereiro|febbraio|феврал[яеь]',
  'march|mar\\.|märz|mars|marzo|março|марта?',
  'april|apr\\.?|avril|abril|aprile|апрел[яеь]',
  'may|mai|mayo|maio|maggio|мая|мае',
  'june|jun\\.?|juni|juin|junio|junho|giugno|июн[яеь]',
  'july|jul\\.?|juli|juillet|julio|julho|luglio|июл[яеь]',
  'august|aug\\.?|août|agosto|август[ае]?',
  'september|sept?\\.?|septembre|septiembre|setembro|settembre|сентябр[яеь]',
  'october|oct\\.?|oktober|octobre|octubre|outubro|ottobre|октябр[яеь]',
  'november|nov\\.?|novembre|noviembre|novembro|ноябр[яеь]',
  'december|dec\\.?|dezember|décembre|diciembre|dezembro|dicembre|декабр[яеь]',
];
const MONTH = `(?:${MONTH_NAMES.map((names) => `(${names})`).join('|')})`;
const YEAR = '(?:\\s*(?:,|of|in|de|del|des|di|of the year)?\\s*((?:19|20)\\d\\d))?';
const EAST_YEAR = '(?:((?:19|20)\\d\\d)\\s*[年년]\\s*(?:第|の)?\\s*)?';
const MONTHS_OF_QUARTER = 3;
const ORDINALS: readonly (readonly [RegExp, number])[] = [
  [/^(?:q?1|1q|first|1st|ersten?|premier|primer|primeiro|primo|перв|一|1)/, 0],
  [/^(?:q?2|2q|second|2nd|zweiten?|deuxième|second|segundo|secondo|втор|二)/, 1],
  [/^(?:q?3|3q|third|3rd|dritten?|troisième|tercer|terceiro|terzo|трет|三)/, 2],
  [/^(?:q?4|4q|fourth|4th|last|vierten?|quatrième|cuarto|quarto|четв|四)/, 3],
];
const ORDINAL =
  'first|second|third|fourth|last(?= quarter (?:of|20))|1st|2nd|3rd|4th|ersten?|zweiten?|dritten?|vierten?|premier|deuxième|troisième|quatrième|primer|segundo|tercer|cuarto|primeiro|terceiro|quarto|primo|secondo|terzo|перв\\p{L}+|втор\\p{L}+|треть\\p{L}+|четв\\p{L}+';
/** “Of last year”, “last year’s”. */
const BETWEEN_YEAR_AND_PART =
  /^(?:'s)?,?[ -]?(?:(?:of|in|de|del|de l'|do|d[oe]s|des|dell'|dello|van|im|en|au) ?)?(?:the ?)?[的の의]?(?: ?第)? ?$/u;
const MONTHS = 12;
const MONTHS_OF = { month: 1, quarter: MONTHS_OF_QUARTER, year: MONTHS } as const;
const rx = (source: string) => plainPattern(new RegExp(source, 'gu'));

const HALF = rx(
  `(?:${EAST_YEAR}(上半年|上半期|상반기|下半年|下半期|하반기))|(?<![\\p{L}\\d])(?:(first|second|ersten?|premier|primer|primeiro|primo|перв\\p{L}+)[\\s-](?:half(?:-year)?|six months|halbjahr|semestre|полугоди\\p{L}+)|h([12]))${YEAR}`,
);
const QUARTER = rx(
  `(?:${EAST_YEAR}(?:第?([一二三四1-4])(?:季度|季|四半期)|([1-4])\\s?분기))|(?<![\\p{L}\\d])(?:(${ORDINAL})[\\s-](?:quarter|quartal|trimestre|квартал\\p{L}*)|(q[1-4]|[1-4]q))${YEAR}`,
);
const QUARTER_TO = rx(
  `(?:${EAST_YEAR}(\\d{1,2})月(?:的?季度|底止季度|季)|${EAST_YEAR}\\d{1,2}[～~–-](\\d{1,2})月期?)|(?:${MONTH}[\\s-]?(?:quarter|quartal)|(?:quarter|three months|trimestre|quartal)[^.;,\\d]{0,22}(?:\\d{1,2}\\s)?${MONTH}|(?:january to ${MONTH}))${YEAR}`,
);
const MONTH_DAY = rx(
  `(?:${EAST_YEAR}(?<!\\d)(\\d{1,2})\\s?[月월](?:\\s?(\\d{1,2})\\s?[日일])?)|(?<![\\p{L}\\d])(?:(\\d{1,2})\\.?\\s(?:de\\s)?)?${MONTH}(?![\\p{L}])(?:\\s(\\d{1,2})(?!\\d))?${YEAR}`,
);
const YEAR_ALONE = rx('(?<![\\d.,$€£#])((?:19|20)\\d\\d)(?![\\d%]|[.,]\\d|\\s?(?:gw|twh|eflops))');
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
    found.push({ start, end, from, to, year: year ? Number(year) : null, day });
  };
  for (const m of text.matchAll(HALF)) {
    const isSecond = /[下하]|second|h2/.test(m[2] ?? m[3] ?? `h${m[4]}`);
    add(m, isSecond ? 6 : 0, isSecond ? 11 : 5, m[1] ?? m[5], null);
  }
  for (const m of text.matchAll(QUARTER_TO)) {
    const names = monthIn(m, 5) ?? monthIn(m, 17) ?? monthIn(m, 29);
    const last = names ?? Number(m[2] ?? m[4]) - 1;
    if (last % MONTHS_OF_QUARTER !== 2) continue;
    add(m, last - 2, last, m[1] ?? m[3] ?? m[41], null);
  }
  for (const m of text.matchAll(QUARTER)) {
    const word = m[2] ?? m[3] ?? m[4] ?? m[5] ?? '';
    const index = ORDINALS.find(([pattern]) => pattern.test(word))?.[1];
    if (index === undefined) continue;
    add(m, index * MONTHS_OF_QUARTER, index * MONTHS_OF_QUARTER + 2, m[1] ?? m[6], null);
  }
  for (const m of text.matchAll(MONTH_DAY)) {
    const month = monthIn(m, 5) ?? Number(m[2]) - 1;
    if (month < 0 || month > 11) continue;
    if (m[0].trim() === 'may' || m[0].trim() === 'march') continue;
    const day = m[3] ?? m[4] ?? m[17];
    add(m, month, month, m[1] ?? m[18], day === undefined ? null : Number(day));
  }
  for (const m of text.matchAll(DECADE_END)) add(m, 0, 11, '2030', null);
  for (const m of text.matchAll(THE_YEAR)) add(m, 0, 11, undefined, null);
  for (const m of text.matchAll(YEAR_ALONE)) add(m, 0, 11, m[1], null);
  const named = joinRanges(text, firstOf(found));
  return day === null ? named : withRelativeTimes(text, named, day);
}

/** The year of a time that names none: that in which it last began. */
export function yearOnDay({ from }: NamedPeriod, { year, month }: PageDay): number {
  return from <= month ? year : year - 1;
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
      each.to > last.to &&
      each.to < 11 &&
      /^ ?(?:[–—～~-]|to|through|bis|à|a|al) ?$/u.test(text.slice(last.end, each.start));
    if (isRange) joined[joined.length - 1] = { ...each, start: last.start, from: last.from };
    else joined.push(each);
  }
  return joined;
}

function monthIn(match: RegExpMatchArray, first: number): number | null {
  const index = MONTH_NAMES.findIndex((_, i) => match[first + i] !== undefined);
  return index < 0 ? null : index;
}
