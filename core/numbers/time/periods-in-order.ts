import type { Span } from '../../mention.ts';
import { isWholeYear, type NamedPeriod } from './named-period.ts';

/** What joins the entries of a list. */
const LIST =
  /^年?[\s,，、;；]*(?:(?:and|und|et|y|e|en|и|dan|ve|和|及|以及|与|與|と|과|와)(?![a-zа-я]))?[\s]*(?:in |im |en |em |nel |в )?$/u;
const RANGE = /^年?\s?(?:[–—～〜~-]|to|through|bis|à|a|al|tot|по|至|到|から|부터)\s?$/u;

/**
 * “Revenue in 2022, 2023 and 2024 was 0.5, 62 and 337 million”: as many times as numbers, so each number has the time of
 * its own place. Null if the number stands in no such list.
 */
export function periodInOrder(
  number: Span,
  numbers: readonly Span[],
  periods: readonly NamedPeriod[],
  read: (span: Span) => string,
): NamedPeriod | null {
  const run = runsOf(numbers, read, LIST).find((each) => each.includes(number));
  const [first] = run ?? [];
  const last = run?.at(-1);
  if (!run || !first || !last || first === last) return null;
  const lists = listsOfTimes(periods, read).filter(({ length }) => length === run.length);
  const times =
    lists.findLast((each) => isBefore(each.at(-1), first)) ?? lists.find(([one]) => isBefore(last, one));
  return times?.[run.indexOf(number)] ?? null;
}

function listsOfTimes(periods: readonly NamedPeriod[], read: (span: Span) => string): NamedPeriod[][] {
  const ranges = periods.flatMap((from, index) => {
    const to = periods[index + 1];
    const isRange = to && isYear(from) && isYear(to) && RANGE.test(read({ start: from.end, end: to.start }));
    return isRange ? [yearsOf(from, to)] : [];
  });
  return [...runsOf(periods, read, LIST), ...ranges];
}

function yearsOf(from: NamedPeriod, to: NamedPeriod): NamedPeriod[] {
  const [first, last] = [from.year ?? 0, to.year ?? 0];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => ({
    ...to,
    start: from.start,
    year: first + index,
  }));
}

function isYear(period: NamedPeriod): boolean {
  return period.year !== null && isWholeYear(period);
}

function isBefore(one: Span | undefined, other: Span | undefined): boolean {
  return one !== undefined && other !== undefined && one.end <= other.start;
}

function runsOf<Item extends Span>(
  items: readonly Item[],
  read: (span: Span) => string,
  joint: RegExp,
): Item[][] {
  const runs: Item[][] = [];
  for (const item of items) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && joint.test(read({ start: last.end, end: item.start }))) run.push(item);
    else runs.push([item]);
  }
  return runs;
}
