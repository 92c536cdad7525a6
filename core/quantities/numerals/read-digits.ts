import { matchAt } from '../../text/sticky-regex.ts';
import { TIGHT_SPACE } from './fold.ts';

/** A number in digits, without scale. `decimals` is how many digits follow the decimal sign. */
export interface Digits {
  readonly end: number;
  readonly value: number;
  readonly decimals: number;
  readonly isGrouped: boolean;
}

/** How a language writes numbers. */
export interface Convention {
  readonly decimal: '.' | ',';
  /** Whether a plain space may separate groups; a tight one always may. */
  readonly spaceGroups: boolean;
}

/** The longest number that the press prints has fewer digits; longer ones are identifiers. */
const MAX_DIGITS = 15;
const MAX_GROUPS = 8;
const RUN = /\d+/y;
const SPACED_GROUP = /[ \u00a0]\d{3}(?!\d)/y;

/** Reads digits with grouping and decimals at `start`, which holds a digit. Null if they are no number, as in 2.5.1. */
export function readDigits(text: string, start: number, convention: Convention): Digits | null {
  const parts: string[] = [];
  let separators = '';
  let at = start;
  for (;;) {
    const run = matchAt(RUN, text, at)?.[0] ?? '';
    parts.push(run);
    at += run.length;
    const separator = separatorAt(text, at, run, parts.length, separators, convention);
    if (!separator) break;
    if (parts.length > MAX_GROUPS) return null;
    separators += separator;
    at++;
  }
  if (parts.join('').length > MAX_DIGITS) return null;
  if (separators === '') return plain(parts[0] ?? '', at);
  const decimalAt = decimalIndex(parts, separators, convention);
  if (decimalAt === null) return null;
  const whole = decimalAt < 0 ? parts : parts.slice(0, -1);
  const fraction = decimalAt < 0 ? '' : (parts.at(-1) ?? '');
  if (/^0\d/.test(whole.join(''))) return null;
  return {
    end: at,
    value: Number(`${whole.join('')}.${fraction}`),
    decimals: fraction.length,
    isGrouped: whole.length > 1,
  };
}

function plain(digits: string, end: number): Digits | null {
  if (digits.length > 1 && digits.startsWith('0')) return null;
  return { end, value: Number(digits), decimals: 0, isGrouped: false };
}

function separatorAt(
  text: string,
  at: number,
  run: string,
  parts: number,
  before: string,
  { spaceGroups }: Convention,
): string {
  const character = text.charAt(at);
  if (character === ' ' || character === TIGHT_SPACE) {
    if (character === ' ' && !spaceGroups) return '';
    if (run.length > 3 || (parts > 1 && run.length !== 3) || !/^[ \u00a0]*$/.test(before)) return '';
    return matchAt(SPACED_GROUP, text, at) ? character : '';
  }
  if (character !== '.' && character !== ',' && character !== "'") return '';
  const next = text.charCodeAt(at + 1);
  return next >= 0x30 && next <= 0x39 ? character : '';
}

/** Index of the separator that is the decimal sign, -1 if all group, null if it is no number. */
function decimalIndex(parts: readonly string[], separators: string, { decimal }: Convention): number | null {
  const last = separators.length - 1;
  const sign = separators.charAt(last);
  const others = separators.slice(0, last);
  if (others.includes(sign) || sign === "'" || sign === ' ' || sign === TIGHT_SPACE) {
    return isGrouping(parts, separators) ? -1 : null;
  }
  if (others !== '') return isGrouping(parts.slice(0, -1), others) ? last : null;
  const [head = '', tail = ''] = parts;
  const mayGroup = tail.length === 3 && head.length <= 3 && !head.startsWith('0');
  return mayGroup && sign !== decimal ? -1 : last;
}

/** One separator throughout; groups of three, or two as in India before the last. */
function isGrouping(parts: readonly string[], separators: string): boolean {
  const [first = '', ...groups] = parts;
  if (first.length > 3 || groups.at(-1)?.length !== 3) return false;
  const isOne = [...separators.replaceAll(TIGHT_SPACE, ' ')].every((one, _, all) => one === all[0]);
  const isIndian = first.length <= 2 && separators.startsWith(',');
  return (
    isOne &&
    (groups.every(({ length }) => length === 3) ||
      (isIndian && groups.slice(0, -1).every(({ length }) => length === 2)))
  );
}
