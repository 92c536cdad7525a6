import { matchAt } from '../../text/sticky-regex.ts';
import { type Convention, readDigits } from './read-digits.ts';

/** A number whose scale is written in characters: 一万亿, 4億2900万, 1억 2천만, 1.2万亿, 百亿亿. */
export interface Composed {
  readonly end: number;
  readonly value: number;
  /** What one of the last digit written is worth: 100 million for 3.4 tens of 亿. */
  readonly step: number;
  /** The scale of the last part; 1 for none. */
  readonly scale: number;
  readonly form: 'digits' | 'han' | 'mixed';
}

const HAN_DIGITS = '〇一二三四五六七八九';
const OTHER_DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  两: 2,
  兩: 2,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
};
const SMALL: Readonly<Record<string, number>> = {
  十: 10,
  拾: 10,
  百: 100,
  佰: 100,
  千: 1000,
  仟: 1000,
  십: 10,
  백: 100,
  천: 1000,
};
const BIG: Readonly<Record<string, number>> = {
  万: 1e4,
  萬: 1e4,
  만: 1e4,
  亿: 1e8,
  億: 1e8,
  억: 1e8,
  兆: 1e12,
  조: 1e12,
  京: 1e16,
};
const SEVERAL = '数數几幾好上';
const DIGIT = /\d/;
/** 千瓦 and 兆瓦 are units; 조 also begins other words, as 천 and 만 do. */
const UNIT_AFTER =
  /[千兆](?:瓦|克|米|伏|赫|字节|ワット)|[만조천](?=[가-힣])(?!\s?(?:[십백천만억조]|원|위안|달러|엔|유로|톤|명|개|대|곳|건|배|킬로|와트|토큰|파라미터|파운드|규모|여|이|을|를|은|는|에|의|로|가|도|와|과|까|부|넘|가량))/y;
/** Many pages put a space between digits and characters: 560 万美元. 万科 and 亿纬 are companies, 兆瓦 is a unit. */
const SPACE_BEFORE_SCALE =
  /[ \u00a0\u2009\u202f](?=[百千]?[万萬亿億兆만억조])(?!(?:万[一众華华科达達国國事兴向圣聖宝寶能物象豪维維里]|亿[联纬欧]|兆[瓦克米伏赫字易芯豐丰ワ]|[만조](?! ?(?:원|위안|달러|엔|유로|명|개|대|톤|킬로))))/y;
const NEXT_PART = / (?=\d[\d,]*[천백십만억])/y;

/** Reads digits and scale characters at `start` together. Null if no digit begins there. */
export function readComposed(text: string, start: number, convention: Convention): Composed | null {
  let at = start;
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  let step = 1;
  let scale = 1;
  let last = Number.POSITIVE_INFINITY;
  let hasDigits = false;
  let hasHan = false;
  let hasScale = false;
  for (;;) {
    const character = text.charAt(at);
    const han = hanDigit(character);
    if (DIGIT.test(character)) {
      // Digits follow only a scale: 4億2900万.
      if (digit !== null || (hasHan && !hasScale)) break;
      const digits = readDigits(text, at, convention);
      if (!digits) return null;
      digit = digits.value;
      step = 10 ** -digits.decimals;
      at = digits.end + (matchAt(SPACE_BEFORE_SCALE, text, digits.end)?.[0].length ?? 0);
      hasDigits = true;
    } else if (han >= 0 && !(hasDigits && digit !== null)) {
      if (digit !== null && !hasHan) break;
      digit = digit === null || digit === 0 ? han : digit * 10 + han;
      step = 1;
      at++;
      hasHan = true;
    } else if (text.charAt(at) === '点' && digit !== null && hasHan && hanDigit(text.charAt(at + 1)) >= 0) {
      digit += hanDigit(text.charAt(at + 1)) / 10;
      step = 0.1;
      at += 2;
    } else if (SMALL[character] && !matchAt(UNIT_AFTER, text, at)) {
      const unit = SMALL[character] ?? 1;
      const isOne = unit === 10 || (text.charAt(at + 1) in BIG && !isSeveral(text.charAt(at - 1) || ' '));
      if (digit === null && (at > start ? total + section === 0 && !hasHan : !isOne)) break;
      section += (digit ?? 1) * unit;
      if (step < 1) step *= unit;
      scale = unit;
      digit = null;
      hasScale = true;
      hasHan ||= at === start;
      at++;
    } else if (BIG[character] && !matchAt(UNIT_AFTER, text, at)) {
      const unit = BIG[character] ?? 1;
      section += digit ?? (at === start ? 1 : 0);
      hasHan ||= at === start;
      if (section === 0) total *= unit;
      else if (unit > last) total = (total + section) * unit;
      else total += section * unit;
      // 万亿 and 百亿亿 multiply.
      step *= unit;
      scale = digit === null && section === 0 ? scale * unit : unit;
      last = unit;
      section = 0;
      digit = null;
      hasScale = true;
      at++;
      at += matchAt(NEXT_PART, text, at)?.[0].length ?? 0;
    } else break;
    if (digit !== null && hasScale) scale = 1;
  }
  if (at === start) return null;
  const value = total + section + (digit ?? 0);
  const form = hasHan ? (hasDigits ? 'mixed' : 'han') : hasScale ? 'mixed' : 'digits';
  return { end: at, value, step: Math.min(step, Math.max(value, 1)), scale, form };
}

/** 几百亿 is no ten billion. */
function isSeveral(character: string): boolean {
  return SEVERAL.includes(character);
}

function hanDigit(character: string): number {
  return character === '' ? -1 : (OTHER_DIGITS[character] ?? HAN_DIGITS.indexOf(character));
}
