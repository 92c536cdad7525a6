import { plainPattern } from '../text/plain-pattern.ts';
import { matchAt } from '../text/sticky-regex.ts';
import { isCounted, isHeld } from './not-a-number.ts';
import { LETTER } from './numerals/letters.ts';
import type { Numeral } from './numerals/read-numeral.ts';
import type { Unit } from './quantity.ts';
import { isRunAfter } from './read-run.ts';
import { readSuffix, SHARE, type Suffix } from './read-unit.ts';
import type { Reading } from './reading.ts';

/** A numeral with its sign, currency and unit. */
export interface Part {
  readonly start: number;
  readonly end: number;
  readonly numeral: Numeral;
  /** 1 or -1. */
  readonly sign: number;
  readonly unit: Unit | null;
  readonly noun: string;
  readonly inRun: boolean;
  /** 0.5 for 两成半. */
  readonly extra: number;
}

const IS_LETTER = new RegExp(LETTER);
const WIDE_RUN_BEFORE = /(?:连续|連續|連続) ?第? ?$/;
const NTH_BEFORE = /第 ?$/;
const QUARTERS_OF_YEAR = 4;
const WIDE_RUN_CHARS = 5;
const WIDE_RUN_AFTER = / ?(?:連続|连续|連續|연속|続けて|続き)/y;
const HELD_CHARS = 16;
const HELD_OR_COUNTED = / ?[年년]|[点點]/y;
/** Nought is a number where something is said to be it. */
const IS = /[为為是]$/u;
const MEASURE_WORD = / ?[个個]/y;
const SEASON = /季度?|四半期/y;
const PER_SECOND = /(?:每秒|毎秒)$/;
const A_SECOND = /\/(?:秒|s(?![a-z]))/iy;
const OPERATIONS = /(?:次|回)(?:浮点运算|浮点计算|浮點運算|运算|運算|计算|計算)?/y;
const COMPUTING: Unit = { key: 'EFLOPS', dimension: 'computing', factor: 1e-18, forms: '' };
const SEASONS: Unit = { key: 'quarters', dimension: 'time', forms: '' };
const FACTOR: Unit = { key: 'times', dimension: 'factor', forms: '' };
const FACTOR_BEFORE =
  /(?:factor of|faktor|facteur(?: de)?|factor de|multipli\S{1,8} (?:por|par|per)|fator(?: de)?|fattore(?: di)?) $/i;
const UNIT_CHARS = 24;
/** Turkish says it first. */
const PERCENT_BEFORE = plainPattern(String.raw`(?<!\p{L})yüzde $`, 'i');
/** 389B total parameters, 总参数389B, 52B active: a letter is the scale where the size of a model is told. */
const SIZE_AFTER =
  /^[ -]?(?:(?:total|active|activated|trainable)(?![a-z])|param|参数|參數|パラメータ|매개변수)/iu;
const SIZE_BEFORE =
  /(?:(?<![a-z])(?:activates|activating|active|active param[a-z]*|param[a-z]*)|参数量?|參數量?|激活量?|パラメータ数?|매개변수)(?: (?:of|at|is|only|just|about))?[ :：\t|约約仅僅为為は]{0,3}$/iu;
/** What “one” may stand before without being an article. */
const COUNTS_ONE = /^(?:money|share|power|energy|computing)$/;

/** The numeral at `at` with what belongs to it; null if none stands there, or nothing says that it is one. */
export function readPart(
  { text, lexicon, units }: Reading,
  at: number,
  numeral: Numeral | null,
): Part | null {
  if (!numeral) return null;
  const wide = readWideRun(text, at, numeral) ?? readOperations(text, at, numeral);
  if (wide) return wide;
  const spaced = /[ \u00a0]/.test(text.charAt(at - 1)) ? at - 1 : at;
  const prefix = units.before(text, spaced);
  const suffix = withMeasureWord(text, at, readSuffix(text, numeral, units, lexicon.language));
  const named = suffix.unit?.dimension === 'money' || !prefix ? suffix.unit : prefix.unit;
  const unit = named ?? unitSaidBefore(text.slice(Math.max(0, at - UNIT_CHARS), at));
  const isPrefixed = prefix !== null && (prefix.unit.dimension === 'share' || unit?.dimension !== 'share');
  const end = isPrefixed && suffix.unit?.dimension !== 'money' ? numeral.end : suffix.end;
  const { start, sign } = signedStart(text, isPrefixed ? prefix.start : at);
  const run = matchAt(WIDE_RUN_AFTER, text, end)?.[0] ?? '';
  const part: Part = {
    start,
    end: run !== '' ? end + run.length : prefix ? Math.max(numeral.end, end) : end,
    numeral,
    sign,
    unit,
    noun: suffix.noun,
    inRun:
      run !== '' ||
      (numeral.scale === 1 &&
        !/money|share/.test(unit?.dimension ?? '') &&
        isRunAfter(text, numeral.end, lexicon)),
    extra: suffix.extra,
  };
  return isQuantity(text, part) ? part : null;
}

/** 锁定5年, 列出十三點 */
function withMeasureWord(text: string, at: number, suffix: Suffix): Suffix {
  const { end, unit } = suffix;
  const word = unit === null ? matchAt(HELD_OR_COUNTED, text, end)?.[0] : undefined;
  if (word === undefined) return suffix;
  const before = text.slice(Math.max(0, at - HELD_CHARS), at);
  const after = text.slice(end, end + HELD_CHARS);
  if (isHeld(before, after)) return { ...suffix, end: end + word.length };
  return isCounted(before, after) ? { ...suffix, end: end + word.length, noun: word } : suffix;
}

function unitSaidBefore(before: string): Unit | null {
  if (PERCENT_BEFORE.test(before)) return SHARE;
  return FACTOR_BEFORE.test(before) ? FACTOR : null;
}

function isModelSize(text: string, start: number, end: number): boolean {
  return (
    SIZE_AFTER.test(text.slice(end, end + UNIT_CHARS)) ||
    SIZE_BEFORE.test(text.slice(Math.max(0, start - UNIT_CHARS), start))
  );
}

/** Letters at its end, an article or a character alone are no number. */
function isQuantity(text: string, { start, end, numeral, unit, noun }: Part): boolean {
  if (end === numeral.end && IS_LETTER.test(text.charAt(end)) && /[\w%]/.test(text.charAt(end - 1)))
    return false;
  const hasNoun = end > numeral.end;
  if (numeral.isLoose) return unit?.dimension === 'money';
  if (numeral.form === 'words' && numeral.isWeak) {
    return numeral.scale > 1 || (unit !== null && (unit.key === 'areas' || COUNTS_ONE.test(unit.dimension)));
  }
  if (numeral.isWeak)
    return unit !== null || (hasNoun && numeral.scale < 1e9) || isModelSize(text, start, end);
  if (numeral.form !== 'han') return true;
  const before = text.slice(Math.max(0, start - HELD_CHARS), start);
  if (isHeld(before, text.slice(numeral.end, end + HELD_CHARS)) || (numeral.value === 0 && IS.test(before)))
    return true;
  // 三 alone is more often part of a name; 一个 is an article.
  const isOne = numeral.value <= 1 && !/^(?:money|share|factor)$/.test(unit?.dimension ?? '');
  return !isOne && (numeral.value >= 10_000 || unit !== null || (hasNoun && noun !== ''));
}

function signedStart(text: string, start: number): { start: number; sign: number } {
  const sign = text.charAt(start - 1);
  if ((sign !== '-' && sign !== '+') || !/^$|[\s(（:|]/.test(text.charAt(start - 2)))
    return { start, sign: 1 };
  return { start: start - 1, sign: sign === '-' ? -1 : 1 };
}

/** 连续七个季度, 連續九季, 连续第七个季度: the run is said first. No year has a 第11个季度. */
function readWideRun(text: string, at: number, numeral: Numeral): Part | null {
  const around = text.slice(Math.max(0, at - WIDE_RUN_CHARS), at);
  const nth = numeral.value > QUARTERS_OF_YEAR ? NTH_BEFORE.exec(around) : null;
  const before = WIDE_RUN_BEFORE.exec(around) ?? nth;
  if (!before) return null;
  const measure = matchAt(MEASURE_WORD, text, numeral.end)?.[0].length ?? 0;
  const season = matchAt(SEASON, text, numeral.end + measure)?.[0] ?? '';
  if (before === nth && season === '') return null;
  return {
    ...{ start: at - before[0].length, end: numeral.end + measure + season.length, numeral, sign: 1 },
    ...{ unit: season === '' ? null : SEASONS, noun: season, inRun: true, extra: 0 },
  };
}

/** 每秒780百亿亿次 */
function readOperations(text: string, at: number, numeral: Numeral): Part | null {
  const operations = matchAt(OPERATIONS, text, numeral.end)?.[0];
  if (!operations) return null;
  const end = numeral.end + operations.length;
  const isBefore = PER_SECOND.test(text.slice(Math.max(0, at - 2), at));
  const after = isBefore ? '' : matchAt(A_SECOND, text, end)?.[0];
  if (after === undefined) return null;
  return {
    ...{ start: isBefore ? at - 2 : at, end: end + after.length, numeral, sign: 1 },
    ...{ unit: COMPUTING, noun: '', inRun: false, extra: 0 },
  };
}
