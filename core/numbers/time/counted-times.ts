import { plainPattern } from '../../text/plain-pattern.ts';
import { isComparedTime } from './compared-times.ts';
import { isWholeYear, MONTHS, MONTHS_OF_QUARTER, type NamedPeriod } from './named-period.ts';

type Unit = 'year' | 'quarter' | 'week' | 'day' | 'date';

/** How far on from the time that was named last: scripts with spaces between words first, then those without. */
const STEPS: readonly (readonly [Unit, -1 | 1, string, string])[] = [
  [
    ...(['year', 1] as const),
    "(?:the (?:following|next)|a) year(?: (?:after|later))?(?= |,|\\.|:|$)(?<!a year)|the year after|(?:im )?jahr darauf|im folgenden jahr|(?:im )?folgejahr|ein jahr später|l'année (?:suivante|d'après)|un an (?:plus tard|après)|(?:el |al )?año siguiente|un año (?:después|más tarde)|(?:n?o )?ano seguinte|um ano depois|(?:l'|nell')?anno (?:dopo|successivo|seguente)|een jaar later|het jaar (?:erna|erop|daarop)|(?:на )?следующий год|годом позже|год спустя|tahun berikutnya|năm sau|rok później|ertesi yıl",
    '翌年|次年|隔年|이듬해|다음 ?해',
  ],
  [
    ...(['year', -1] as const),
    "(?:a|one) year (?:earlier|before)|the (?:year before|previous year)|(?:im )?(?:jahr davor|vorjahr)|ein jahr (?:zuvor|davor|früher)|(?:un|l') ?an(?:née)? (?:plus tôt|auparavant|d'avant|précédente)|(?:un |el )?año (?:antes|anterior)|(?:um |n?o )?ano (?:antes|anterior)|(?:un |l'|nell')?anno (?:prima|precedente)|een jaar (?:eerder|daarvoor)|het jaar (?:ervoor|daarvoor)|годом (?:ранее|раньше)|(?:в )?предыдущем году|tahun sebelumnya|năm trước|rok wcześniej|bir yıl önce",
    '前一年|上一?年(?!度)|前年(?=[はのに、])|전년|그 ?전해',
  ],
  [
    ...(['quarter', 1] as const),
    '(?:the )?(?:following quarter|next quarter|quarter after)|folgequartal|quartal darauf|trimestre (?:suivant|siguiente|seguinte|successivo)|kwartaal (?:erna|daarop)|следующем квартале',
    '下一?[个個]?季度?|翌四半期|다음 ?분기',
  ],
  [
    ...(['quarter', -1] as const),
    '(?:the )?(?:(?:previous|preceding|prior) quarter|quarter (?:before|earlier))|a quarter (?:earlier|before)|(?:im )?vorquartal|quartal (?:davor|zuvor)|trimestre (?:précédent|anterior|precedente)|kwartaal (?:ervoor|daarvoor)|предыдущем квартале',
    '上一?[个個]?季度?|前一[个個]?季度?|前四半期|(?:전|이전|직전) ?분기',
  ],
  [
    ...(['week', 1] as const),
    '(?:a|one) week (?:later|after)|eine woche später|une semaine (?:plus tard|après)|una semana (?:después|más tarde)|uma semana depois|una settimana dopo|een week later|неделю спустя|неделей позже',
    '[一1１] ?[周週](?:間)?[后後]|(?:일|1) ?주일? ?[뒤후]',
  ],
  [
    ...(['day', 1] as const),
    '(?<days>\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten) days later|(?<tage>\\d{1,2}) tage später|(?<jours>\\d{1,2}) jours plus tard|(?<dias>\\d{1,2}) d[ií]as (?:después|más tarde|depois)|(?<giorni>\\d{1,2}) giorni dopo',
    '(?<east>\\d{1,2}) ?(?:[天日]|日間)[后後]|(?<korean>\\d{1,2})일 ?[뒤후]',
  ],
  // 同14日: of the month that was named last.
  ['date', 1, '(?!)', '(?:同じ?月?|[当當]月)(?<date>\\d{1,2})日|같은 ?달 ?(?<datum>\\d{1,2})일'],
];
const sourceOf = (spaced: string, unspaced: string) => `(?<!\\p{L})(?:${spaced})(?!\\p{L})|${unspaced}`;
const MATCHERS = STEPS.map(
  ([unit, offset, spaced, unspaced]) =>
    [unit, offset, plainPattern(sourceOf(spaced, unspaced), 'g')] as const,
);
/** Most texts have none of them. */
const ANY = plainPattern(
  sourceOf(STEPS.map(([, , spaced]) => spaced).join('|'), STEPS.map((each) => each[3]).join('|')),
);
const COUNTED_CHARS = 120;
const DAYS_OF_WEEK = 7;
const NUMBERS = 'two three four five six seven eight nine ten'.split(' ');
const MS_OF_DAY = 86_400_000;

/** “62 million the year after”, “28.5 a week later”: counted from the time that was named last. */
export function withCountedTimes(text: string, named: readonly NamedPeriod[]): NamedPeriod[] {
  if (named.length === 0 || !ANY.test(text)) return [...named];
  const hasYear = named.some(({ year }) => year !== null);
  const steps = MATCHERS.filter(([unit]) => hasYear || unit === 'date')
    .flatMap(([unit, offset, words]) => [...text.matchAll(words)].map((match) => ({ unit, offset, match })))
    .filter(({ match: { index, 0: words } }) => !isComparedTime(text, index, index + words.length));
  if (steps.length === 0) return [...named];
  const times: NamedPeriod[] = [];
  let last: NamedPeriod | null = null;
  const add = (time: NamedPeriod) => {
    times.push(time);
    if (time.year !== null) last = time;
  };
  let next = 0;
  for (const { unit, offset, match } of steps.sort((a, b) => a.match.index - b.match.index)) {
    const span = { start: match.index, end: match.index + match[0].length };
    for (; (named[next]?.end ?? Number.POSITIVE_INFINITY) <= span.start; next++)
      add(named[next] as NamedPeriod);
    const from = unit === 'date' ? (times.at(-1) ?? null) : (last as NamedPeriod | null);
    const isTaken = named[next] !== undefined && (named[next] as NamedPeriod).start < span.end;
    if (!from || isTaken || span.start < from.end || span.start - from.end >= COUNTED_CHARS) continue;
    const counted = countedFrom(from, unit, offset, Object.values(match.groups ?? {}).find(Boolean));
    if (counted) add({ ...counted, ...span });
  }
  return [...times, ...named.slice(next)];
}

function countedFrom(
  from: NamedPeriod,
  unit: Unit,
  offset: number,
  days: string | undefined,
): NamedPeriod | null {
  if (unit === 'date') return from.from === from.to ? { ...from, day: Number(days) } : null;
  if (from.year === null) return null;
  if (unit === 'year') return { ...from, year: from.year + offset };
  if (unit === 'quarter')
    return from.to - from.from === MONTHS_OF_QUARTER - 1 ? quarterOn(from, offset) : null;
  if (from.day === null || isWholeYear(from)) return null;
  const count = days === undefined ? DAYS_OF_WEEK : NUMBERS.indexOf(days) + 2;
  const on = new Date(
    Date.UTC(from.year, from.to, from.day) + MS_OF_DAY * (count > 1 ? count : Number(days)),
  );
  return {
    ...from,
    from: on.getUTCMonth(),
    to: on.getUTCMonth(),
    year: on.getUTCFullYear(),
    day: on.getUTCDate(),
  };
}

function quarterOn(period: NamedPeriod, offset: number): NamedPeriod {
  const first = (period.year ?? 0) * MONTHS + period.from + offset * MONTHS_OF_QUARTER;
  const from = first % MONTHS;
  return { ...period, from, to: from + MONTHS_OF_QUARTER - 1, year: Math.floor(first / MONTHS) };
}
