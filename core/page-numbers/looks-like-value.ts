import { plainPattern } from '../text/plain-pattern.ts';

/** Numbers that date something: 4 September 2025, 2024–25, 1-3月, Q1, 1H25, FY2024, 第一季度. */
const DATES = plainPattern(
  String.raw`(?:\d{1,2}\.? (?:de )?\p{L}{3,}\.? (?:de )?)?(?<![\p{L}\d.,])(?:19|20)\d\d(?:[-–/]\d{2,4})?(?:年(?:度)?|년)?(?![\d.,%]\d|\d)|(?:\d{1,2}[-–~～至])?\d{1,2} ?(?:月|월|日|일|季度|四半期|분기|号)|(?<!\p{L})(?:[QHST]\d|\d[QHS]\d\d|FY ?\d+E?)(?!\d)`,
  'g',
);
/** Numbers of names: R1, GPT-4, V3.1, Llama 3.1. A currency before a number is none. */
const NAMES =
  /(?<!\p{L})(?!(?:RMB|CNY|USD|EUR|JPY|KRW|HKD|US|Rs|about|over|ca)(?!\p{L}))(?:\p{Script=Latin}[\p{Script=Latin}.]*-?|\p{Lu}[\p{Script=Latin}.]* )\d+(?:\.\d+)*(?!\d|[.,]\d|%)/gu;
const HAN_VALUE =
  /[一二三四五六七八九十两百千万亿億兆半]+[多余餘]?(?:万|亿|億|兆|成|倍|美元|元|人|家|块|枚|%)/u;

/** Whether the text of a cell is a value, and so does not say what another number is of. */
export function looksLikeValue(text: string): boolean {
  return /\p{Nd}/u.test(text.replace(DATES, ' ').replace(NAMES, ' ')) || HAN_VALUE.test(text);
}
