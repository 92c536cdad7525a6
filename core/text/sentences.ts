import type { Span } from '../mention.ts';
import { isDigit, scriptOf } from './word-boundaries.ts';

const STOPS = '.!?…';
const FULL_STOPS = '。！？';
const PARTS = '•|';
const CLOSERS = '"\')]»';
const SPACE = ' ';
/** Most letters stand between the stops of ASCII and the others. */
const LAST_STOP = 0x3f;
const FIRST_WIDE_STOP = 0x2022;

/** The sentences of a folded text, in order and without gaps. */
export function findSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > LAST_STOP && code < FIRST_WIDE_STOP && code !== 0x7c) continue;
    const end = endOfSentence(text, i, start);
    if (end < 0) continue;
    sentences.push({ start, end });
    start = end;
    i = end - 1;
  }
  return [...sentences, { start, end: text.length }];
}

/** Where the sentence from `start` ends by the sign at `at`, else -1. */
function endOfSentence(text: string, at: number, start: number): number {
  const sign = text.charAt(at);
  if (FULL_STOPS.includes(sign)) return at + 1;
  if (PARTS.includes(sign))
    return at > start && text[at - 1] === SPACE && text[at + 1] === SPACE ? at + 2 : -1;
  if (!STOPS.includes(sign) || isInitial(text, at - 1)) return -1;
  let end = at + 1;
  while (end < text.length && CLOSERS.includes(text.charAt(end))) end++;
  return text[end] === SPACE ? end + 1 : -1;
}

/** `U.S. ` and other single letters with a full stop end none. */
function isInitial(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const isLetter = at >= 0 && scriptOf(code) !== 'none' && !isDigit(code);
  return isLetter && (at === 0 || ' .('.includes(text.charAt(at - 1)));
}
