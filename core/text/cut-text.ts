import type { Span } from '../mention.ts';
import { SPACE } from './fold-code.ts';

/** How far before the longest part a place to cut is looked for. */
const SEARCH_CHARS = 4096;
const STOPS = '.!?…。！？';

/** Cuts a text into parts of at most `longest` characters: at the end of a sentence, else at white space, else anywhere. */
export function cutText(text: string, longest: number): readonly Span[] {
  const parts: Span[] = [];
  for (let start = 0; start < text.length; start = parts.at(-1)?.end ?? 0) {
    parts.push({ start, end: endOfPart(text, start, start + longest) });
  }
  return parts;
}

function endOfPart(text: string, start: number, limit: number): number {
  if (limit >= text.length) return text.length;
  let afterSpace = 0;
  for (let at = limit; at > Math.max(start, limit - SEARCH_CHARS); at--) {
    if (STOPS.includes(text.charAt(at - 1)) && isSpace(text, at)) return at;
    if (afterSpace === 0 && isSpace(text, at - 1)) afterSpace = at;
  }
  return afterSpace || limit;
}

function isSpace(text: string, at: number): boolean {
  return text.charCodeAt(at) <= SPACE;
}
