import type { Span } from '../mention.ts';
import { isDigit, scriptOf } from './scripts.ts';

const STOPS = '.!?…';
/** These end a sentence whatever follows. */
const CJK_STOPS = '。！？';
/** These separate sentences when they have a space on both sides. */
const SEPARATORS = '•|';
const CLOSERS = '"\')]»';
const SPACE = ' ';
/** Most letters lie between the ASCII stops and the others, or after `。` and before `！`; `|` is the exception. */
const LAST_ASCII_STOP = 0x3f;
const PIPE = 0x7c;
const FIRST_WIDE_STOP = 0x2022;
const LAST_CJK_STOP = 0x3002;
const FIRST_FULL_WIDTH_STOP = 0xff01;
const SPACE_CODE = 0x20;

/** The sentences of a folded text, in order and without gaps. */
export function findSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === SPACE_CODE || (code > LAST_ASCII_STOP && code < FIRST_WIDE_STOP && code !== PIPE)) continue;
    if (code > LAST_CJK_STOP && code < FIRST_FULL_WIDTH_STOP) continue;
    const end = endOfSentence(text, i, start);
    if (end < 0) continue;
    sentences.push({ start, end });
    start = end;
    i = end - 1;
  }
  return [...sentences, { start, end: text.length }];
}

/** Offset after the sentence that the character at `at` ends; -1 when it ends none. */
function endOfSentence(text: string, at: number, start: number): number {
  const character = text.charAt(at);
  if (CJK_STOPS.includes(character)) return at + 1;
  if (SEPARATORS.includes(character))
    return at > start && text[at - 1] === SPACE && text[at + 1] === SPACE ? at + 2 : -1;
  if (!STOPS.includes(character) || isInitial(text, at - 1)) return -1;
  let end = at + 1;
  while (end < text.length && CLOSERS.includes(text.charAt(end))) end++;
  return text[end] === SPACE ? end + 1 : -1;
}

/** A single letter, as in `U.S.` or `J. Doe`: its full stop ends no sentence. */
function isInitial(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const isLetter = at >= 0 && scriptOf(code) !== 'none' && !isDigit(code);
  return isLetter && (at === 0 || ' .('.includes(text.charAt(at - 1)));
}
