import { closest, elementsBelow } from './safe-node.ts';
import { textNodesIn } from './tree-order.ts';

/** Classes by which highlighters and generators say that a `pre` is code. */
const CODE_CLASS =
  '[class*="hljs" i], [class*="highlight" i], [class*="language-" i], [class*="lang-" i], [class*="code" i], ' +
  '[class*="prettyprint" i], [class*="terminal" i], [class*="console" i], [class*="listing" i], [class*="chroma" i]';
/** Elements that say so inside it. */
const CODE_TAGS = ['code', 'samp', 'kbd'] as const;
/** What is read of a `pre` to decide; the rest is alike. */
const SAMPLE_CHARS = 20_000;
/** Shares of the characters other than white space. */
const LEAST_LETTERS = 0.8;
const MOST_CODE_SIGNS = 0.03;
/** The share of lines that end or begin as code does. */
const MOST_CODE_LINES = 0.12;

const SENTENCE_END = /[.!?…](?=[\s"'”’)]|$)|[。！？]/;
const CODE_SIGN = /[{}<>=;$|\\[\]#@`~^]/g;
const CODE_LINE =
  /[;{}]\s*$|^\s*(?:\$ |>>> |#!|#include|import |from \w+ import|def |const |let |var |function |return\b|\/\/)/;

/**
 * Whether a `pre` holds prose, as files of plain text and mail archives do: nothing marks it as code, and it reads like
 * sentences: one at least ends, four of five characters are letters, and few signs or lines are those of code.
 */
export function isProse(pre: Element): boolean {
  if (closest(pre, CODE_CLASS) || CODE_TAGS.some((tag) => elementsBelow(pre, tag).item(0))) return false;
  const text = sampleOf(pre);
  if (!SENTENCE_END.test(text)) return false;
  const size = text.replace(/\s/g, '').length;
  if (size === 0) return false;
  const letters = text.match(/[\p{L}\p{M}]/gu)?.length ?? 0;
  const signs = text.match(CODE_SIGN)?.length ?? 0;
  if (letters < LEAST_LETTERS * size || signs > MOST_CODE_SIGNS * size) return false;
  const lines = text.split('\n').filter((line) => /\S/.test(line));
  return lines.filter((line) => CODE_LINE.test(line)).length <= MOST_CODE_LINES * lines.length;
}

function sampleOf(pre: Element): string {
  let sample = '';
  for (const { data } of textNodesIn(pre)) {
    sample += data.slice(0, SAMPLE_CHARS);
    if (sample.length >= SAMPLE_CHARS) break;
  }
  return sample;
}
