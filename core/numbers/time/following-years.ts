import { plainPattern } from '../../text/plain-pattern.ts';
import type { NamedPeriod } from './named-period.ts';

const FOLLOWING_CHARS = 120;
const YEAR_AFTER = plainPattern(
  /(?<!\p{L})(?:(?:the (?:following|next)|a) year(?: (?:after|later))?(?= |,|\.|:|$)(?<!a year)|the year after|(?:im )?jahr darauf|im folgenden jahr|(?:im )?folgejahr|ein jahr später|l'année (?:suivante|d'après)|un an (?:plus tard|après)|(?:el |al )?año siguiente|un año (?:después|más tarde)|(?:n?o )?ano seguinte|um ano depois|(?:l'|nell')?anno (?:dopo|successivo|seguente)|een jaar later|het jaar (?:erna|erop|daarop)|(?:на )?следующий год|годом позже|год спустя|tahun berikutnya|năm sau|rok później|ertesi yıl)(?!\p{L})|翌年|次年|隔年|이듬해|다음 ?해/gu,
);

/** “62 million the year after”: a year on from the time that was named last. */
export function withFollowingYears(text: string, named: readonly NamedPeriod[]): NamedPeriod[] {
  const times = [...named];
  for (const { index: start, 0: words } of text.matchAll(YEAR_AFTER)) {
    const last = times.findLast(({ end, year }) => end <= start && year !== null);
    if (last?.year && start - last.end < FOLLOWING_CHARS)
      times.push({ ...last, start, end: start + words.length, year: last.year + 1 });
    times.sort((a, b) => a.start - b.start);
  }
  return times;
}
