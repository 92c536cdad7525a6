import { matchAt } from '../text/sticky-regex.ts';
import { sticky } from './numerals/letters.ts';
import { readNumeral } from './numerals/read-numeral.ts';
import { type Part, readPart } from './read-part.ts';
import type { Reading } from './reading.ts';
import { AND, BETWEEN, CHANGE_BEFORE, RANGE_WORDS, SPREAD_BEFORE } from './words/contexts.ts';

/** How a number goes on to a second one. */
export interface Pair {
  readonly kind: 'range' | 'change' | 'score';
  readonly second: Part;
  /** What the second one's scale multiplies the first one by. */
  readonly shared: number;
}

const DASH = /[-–—]|[ \u00a0]?[–~～〜][ \u00a0]?| [-—] (?=\d[\d,.]* ?[万萬亿億%％倍])/y;
const CURRENCY_SIGN = /(?:US)?[$€£¥₩]?/y;
const MAY_BEGIN = /[\d〇一二两兩三四五六七八九十$€£¥₩U]/;
const WINDOW = 40;

/** The number that a dash or a word such as to joins to this one; null if none does. */
export function readPair(reading: Reading, first: Part): Pair | null {
  const { text, lexicon, convention } = reading;
  const joint = jointAt(text, first, lexicon.language);
  if (!joint) return null;
  const at = joint.end + (matchAt(CURRENCY_SIGN, text, joint.end)?.[0].length ?? 0);
  if (joint.isDash && !MAY_BEGIN.test(text.charAt(joint.end))) return null;
  const second = readPart(reading, at, readNumeral(text, at, lexicon, convention));
  if (!second || !fitTogether(first, second)) return null;
  // From 62 million in 2023 to 337 million.
  if (isYear(first) && (second.unit || second.numeral.scale > 1)) return null;
  // Up 35 points to 54.8, two decades through 49 funds.
  if (!joint.isDash && !second.unit && first.end > first.numeral.end) return null;
  const shared = sharedScale(first, second);
  const low = first.numeral.value * shared;
  const isAscending = low < second.numeral.value;
  const before = text.slice(Math.max(0, first.start - WINDOW), first.start);
  if (!joint.isDash && !joint.isAnd && CHANGE_BEFORE.test(before) && !SPREAD_BEFORE.test(before)) {
    return { kind: 'change', second, shared };
  }
  if (joint.isDash && !isAscending && !first.unit && !second.unit) return { kind: 'score', second, shared };
  return isAscending ? { kind: 'range', second, shared } : null;
}

function jointAt(text: string, { start, end }: Part, language: string) {
  const words = RANGE_WORDS[language] ?? RANGE_WORDS.en;
  const word = words && matchAt(patternOf(words), text, end)?.[0];
  if (word) return { end: end + word.length, isDash: false, isAnd: false };
  const dash = matchAt(DASH, text, end)?.[0];
  if (dash) return { end: end + dash.length, isDash: true, isAnd: false };
  const and = matchAt(AND, text, end)?.[0];
  if (!and || !BETWEEN.test(text.slice(Math.max(0, start - 16), start))) return null;
  return { end: end + and.length, isDash: false, isAnd: true };
}

const compiled = new Map<string, RegExp>();
function patternOf(words: string): RegExp {
  const pattern = compiled.get(words) ?? sticky(`(?:${words})`);
  compiled.set(words, pattern);
  return pattern;
}

function isYear({ numeral, unit }: Part): boolean {
  const { value, isPlain, scale } = numeral;
  return !unit && isPlain && scale === 1 && value >= 1900 && value < 2100;
}

function fitTogether(first: Part, second: Part): boolean {
  return !first.unit || !second.unit || first.unit.key === second.unit.key;
}

/** 12 to 15 million: the scale belongs to both, unless the first number is the larger one as it stands. */
function sharedScale({ numeral }: Part, second: Part): number {
  const { scale, value } = second.numeral;
  return numeral.scale === 1 && numeral.value <= value / scale ? scale : 1;
}
