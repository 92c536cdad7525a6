import { plainPattern } from '../../text/plain-pattern.ts';
import { withCountedTimes } from './counted-times.ts';
import { firstOf, joinRanges, joinYears } from './join-periods.ts';
import { MONTHS_OF_QUARTER, type NamedPeriod } from './named-period.ts';
import type { PageDay } from './page-day.ts';
import {
  countOf,
  EAST_YEAR,
  FIRST_MONTHS,
  HALF_NAME,
  MONTH,
  monthOf,
  ORDINAL,
  ordinalOf,
  QUARTER_NAME,
  YEAR,
} from './period-words.ts';
import { withRelativeTimes } from './relative-times.ts';

const CENTURY = 100;
const rx = (source: string) => plainPattern(source, 'g');

/** What every half, quarter and run of months is written with: most texts have none, and need no search for the whole. */
const HALF_SIGN = plainPattern(`[上下]半|[상하]반기|${HALF_NAME}|semester|paruh|[hs][12]|[12]h|nửa|6 tháng`);
const QUARTER_SIGN = plainPattern(
  `[季月월]|四半期|분기|${QUARTER_NAME}|quý|[qkt][1-4]|[1-4]q|three months|trois mois|tr[eê]s meses|drei monate|january to`,
);
const MONTHS_SIGN = / (?:months|monat|mois|meses|mesi|maanden|месяц|miesi|ay)/;
const HALF = rx(
  `(?:${EAST_YEAR}(上半年|上半期|상반기|下半年|下半期|하반기))|(?<![\\p{L}\\d])(?:(?<ordinal>${ORDINAL})[\\s-](?:${HALF_NAME})|(?:semester|paruh) (?<after>${ORDINAL})(?!\\p{L})|h(?<code>[12])(?!\\d)|(?<codeFirst>[12])h(?=\\s?(?:20)?\\d\\d(?!\\d))|s(?<french>[12])(?= (?:19|20)\\d\\d)|(?<first>nửa đầu|6 tháng đầu))${YEAR}`,
);
const MONTHS_FIRST = rx(`(?<![\\p{L}\\d])${FIRST_MONTHS}(?!\\p{L})${YEAR}`);
const QUARTER = rx(
  `(?:${EAST_YEAR}(?:第?(?<![后後每单單上下前那这這该該同当當近])(?<east>[一二三四首次1-4])(?:季度|季|四半期)|(?<korean>[1-4])\\s?분기))|(?<![\\p{L}\\d])(?:(?:((?:19|20)\\d\\d)['’]\\p{L}+ )?(?<ordinal>${ORDINAL})[\\s-](?:${QUARTER_NAME})(?!\\p{L})|(?:kuartal|triwulan|quý) (?<after>${ORDINAL})(?!\\p{L})|[qk](?<code>[1-4])(?!\\d)|(?<codeFirst>[1-4])q|t(?<french>[1-4])(?= (?:19|20)\\d\\d))${YEAR}`,
);
const QUARTER_TO = rx(
  `(?:${EAST_YEAR}(?<east>\\d{1,2}|[一二三四五六七八九十]{1,2})[月월](?:\\s?\\d{1,2}[日일]|\\s?말|底|末)?(?:止|为止|為止|로|까지의?|に終わる|に終わった|までの)?(?:的|の)?\\s?(?:끝난 |마감한 |종료된 )?(?:一?[个個]?季(?!节|節)度?|[三3][个個カヶか]月|四半期|분기)|${EAST_YEAR}(?<begin>\\d{1,2}|[一二三四五六七八九十]{1,2})[月월]?(?:[～~〜–—－-]|至|到|から)(?<last>\\d{1,2}|[一二三四五六七八九十]{1,2})[月월]期?)|(?<![\\p{L}\\d])(?:(?<before>${MONTH})[\\s-]?(?:${QUARTER_NAME}|quartal)|(?:${QUARTER_NAME}|three months|trois mois|tres meses|três meses|drei monate)(?:[^.;,\\d]{0,26}|, (?:заверш|законч|оконч)\\p{L}+ (?:в )?)(?:\\d{1,2}(?:er|º|°|\\.)?\\s(?:de |di )?)?(?<![\\p{L}])(?<month>${MONTH})|(?:january to (?<to>${MONTH})))(?!\\p{L})${YEAR}`,
);
const MONTH_DAY = rx(
  `(?:${EAST_YEAR}(?<!\\d)(?<east>\\d{1,2})\\s?[月월](?:\\s?(\\d{1,2})\\s?[日일])?)|(?<![\\p{L}\\d])(?:(?:(\\d{1,2})(?:\\.|er|º|°)?\\s(?:de\\s)?)?(?<month>${MONTH})(?![\\p{L}])(?:\\s(\\d{1,2})(?!\\d))?|tháng (?<viet>\\d{1,2})(?!\\d))${YEAR}`,
);
const YEAR_ALONE = rx('(?<![\\d.,$€£#])((?:19|20)\\d\\d)(?![\\d%]|[.,]\\d|\\s?(?:gw|twh|eflops))');
/** 24年の売上高, and no 20年で. */
const SHORT_YEAR = rx(
  '(?<![\\d.,平成昭和令第満满近约約])(2[1-9])[年년](?=[のはにか、，末春夏秋冬度通上下初底]|에|의|도|말|초|엔|은 |는 )',
);
const DECADE_END = rx('end of the decade|ende des jahrzehnts|fin de la décennie|final de la década');
const THE_YEAR = rx('\\b(?:of|in|for) the (?:full |whole )?year\\b');

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
  for (const m of HALF_SIGN.test(text) ? text.matchAll(HALF) : []) {
    const { ordinal, after, code, codeFirst, french, first } = m.groups ?? {};
    const half = m[2]
      ? Number(/[下하]/u.test(m[2]))
      : first
        ? 0
        : ordinalOf(ordinal ?? after ?? code ?? codeFirst ?? french ?? '');
    if (half === 0 || half === 1) add(m, half * 6, half * 6 + 5, m[1] ?? yearIn(m), null);
  }
  for (const m of MONTHS_SIGN.test(text) ? text.matchAll(MONTHS_FIRST) : []) {
    const count = countOf(m.groups?.count ?? m.groups?.before ?? '');
    add(m, 0, count - 1, yearIn(m), null);
  }
  const saysQuarter = QUARTER_SIGN.test(text);
  for (const m of saysQuarter ? text.matchAll(QUARTER_TO) : []) {
    const { east, begin, last, before, month, to } = m.groups ?? {};
    const end = monthOf(east ?? last ?? before ?? month ?? to ?? '');
    if (end < 0 || end > 11 || end % MONTHS_OF_QUARTER !== 2) continue;
    const first = begin ? monthOf(begin) : to ? 0 : end - 2;
    add(m, first >= 0 && first < end ? first : end - 2, end, m[1] ?? m[3] ?? yearIn(m), null);
  }
  for (const m of saysQuarter ? text.matchAll(QUARTER) : []) {
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
  for (const m of text.matchAll(SHORT_YEAR)) add(m, 0, 11, m[1], null);
  const named = withCountedTimes(text, joinYears(text, joinRanges(text, firstOf(found))));
  return day === null ? named : withRelativeTimes(text, named, day);
}

/** 25年 is 2025. */
function fullYear(year: number): number {
  return year < CENTURY ? 20 * CENTURY + year : year;
}

/** The year after a time in scripts that put it there: the last group. */
function yearIn(match: RegExpMatchArray): string | undefined {
  return match.at(-1);
}
