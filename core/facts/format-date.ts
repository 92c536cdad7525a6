import type { Locale } from '../locale.ts';
import type { PartialDate } from './figure.ts';

/** A date as precisely as it is known: `20 Jan 2025`, `Jul 2025`, `2025`; `2025年1月20日`. */
export function formatDate(date: PartialDate, locale: Locale): string {
  const [year = date, month, day] = date.split('-');
  if (!month) return locale === 'en' ? year : `${year}年`;
  if (locale === 'zh-CN') {
    const monthText = `${year}年${Number(month)}月`;
    return day ? `${monthText}${Number(day)}日` : monthText;
  }
  // A no-break space: a date is never torn at the end of a line.
  return [day && Number(day), monthName(Number(month)), year].filter(Boolean).join('\u00a0');
}

const monthFormat = new Intl.DateTimeFormat('en-US', { month: 'short', timeZone: 'UTC' });

function monthName(month: number): string {
  return monthFormat.format(new Date(Date.UTC(2025, month - 1, 1)));
}
