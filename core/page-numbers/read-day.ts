/** The web has no older pages; machines without a clock begin in 1970. */
const FIRST_YEAR = 1991;
/** Longer texts are no dates. */
const MOST_CHARS = 80;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const YEAR_FIRST = /^(\d{4})(?:-(\d{1,2})-(\d{1,2})|([/.])(\d{1,2})\4(\d{1,2})|(\d{2})(\d{2}))(?![\d])/;
const EAST = /^(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/;
const DAY_FIRST = /^(?:[a-z]{3,9}\.?,?\s)?(\d{1,2})\.?[\s-]([a-z]{3,9})\.?,?[\s-](\d{4})(?!\d)/i;
const MONTH_FIRST = /^(?:[a-z]{3,9}\.?,?\s)?([a-z]{3,9})\.?\s(\d{1,2}),?\s(\d{4})(?!\d)/i;

/**
 * The day that a date says, as `2025-08-01`: ISO times, the dates of mail headers, English and East Asian dates. Null for
 * one that does not exist, is older than the web or lies after `latest`, and for 8/1/2025, which is read both ways.
 */
export function readDay(date: string, latest: string): string | null {
  const text = date.trim();
  if (text.length > MOST_CHARS) return null;
  const [, year, month, day] = partsOf(text);
  if (year === undefined || month === undefined || day === undefined) return null;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = new Date(`${iso}T00:00:00Z`);
  const exists = !Number.isNaN(time.getTime()) && time.toISOString().startsWith(iso);
  return exists && Number(year) >= FIRST_YEAR && iso <= latest ? iso : null;
}

function partsOf(text: string): readonly (string | undefined)[] {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) {
    const [all, year, a, b, , c, d, e, f] = yearFirst;
    return [all, year, a ?? c ?? e, b ?? d ?? f];
  }
  const east = EAST.exec(text);
  if (east) return east;
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return [dayFirst[0], dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]];
  const monthFirst = MONTH_FIRST.exec(text);
  return monthFirst ? [monthFirst[0], monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]] : [];
}

function monthOf(name: string | undefined): string | undefined {
  const index = MONTHS.indexOf(name?.slice(0, 3).toLowerCase() ?? '');
  return index < 0 ? undefined : String(index + 1);
}
