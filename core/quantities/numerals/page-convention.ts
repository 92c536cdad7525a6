import type { Convention } from './read-digits.ts';

/** One separator, and not three digits after it: it can only be the decimal sign, but for a version (Qwen2.5, Llama 3.1). */
const DECIMAL_COMMA = /(?<![\d.,])\d{1,3},\d{1,2}(?![\d.,]\d|\d)/;
const DECIMAL_DOT = /(?<![\p{L}\d.,-]|\p{Lu}\p{L}{0,20} )\d{1,3}\.\d{1,2}(?![\d.,]\d|\d)/u;
/** One thousand or more in groups, with no doubt which sign groups them. */
const GROUPING_COMMA = /(?<![\d.,])\d{1,3}(?:,\d{3}){2,}(?!\d)/;
const GROUPING_DOT = /(?<![\d.,])\d{1,3}(?:\.\d{3}){2,}(?!\d)/;

/** The language's way to write numbers, unless the text itself shows that it writes them the other way. */
export function pageConvention(text: string, usual: Convention): Convention {
  const comma = DECIMAL_COMMA.test(text) || GROUPING_DOT.test(text);
  const dot = DECIMAL_DOT.test(text) || GROUPING_COMMA.test(text);
  return comma === dot ? usual : { ...usual, decimal: comma ? ',' : '.' };
}
