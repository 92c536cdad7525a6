/** Numbers that date something: 4 September 2025, 2024–25, 1-3月, Q1, 1H25, FY2024, 第一季度. */
const DATES =
  /(?:\d{1,2}\.? (?:de )?\p{L}{3,}\.? (?:de )?)?(?<![\p{L}\d.,])(?:19|20)\d\d(?:[-–/]\d{2,4})?[年년]?(?![\d.,%]\d|\d)|(?:\d{1,2}[-–~～至])?\d{1,2} ?(?:[月월日일号]|季度|四半期|분기)|(?<!\p{L})(?:[QHST]\d|\d[QHS]\d\d|FY ?\d+E?)(?!\d)/gu;
/** Numbers of names: R1, GPT-4, V3.1, Llama 3.1. A currency before a number is none. */
const NAMES =
  /(?<![A-Za-z])(?!(?:RMB|CNY|USD|EUR|JPY|KRW|HKD|US|Rs)(?![A-Za-z]))(?:[A-Za-z][A-Za-z.]*-?|[A-Z][A-Za-z.]* )\d+(?:\.\d+)*(?!\d|[.,]\d|%)/g;
const HAN_VALUE = /[一二三四五六七八九十两百千万亿億兆半]+[多余餘]?[万亿億兆成倍元人家块枚%]/;

/** Whether the text of a cell is a value, and so does not say what another number is of. */
export function looksLikeValue(text: string): boolean {
  return /\p{Nd}/u.test(text.replace(DATES, ' ').replace(NAMES, ' ')) || HAN_VALUE.test(text);
}
