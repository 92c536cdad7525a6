import type { Span } from '../mention.ts';
import { createScenes, foldCase } from '../numbers/scene.ts';
import type { Quote } from '../page-number.ts';

/** A longer sentence is cut on both sides of the number. */
const MOST_CHARS = 240;
const CELL_BREAKS = /\s*[|｜\t]\s*/g;

/** The sentence around a number; in a table, the labels of its cell with it. */
export function quoteNumber(text: string, number: Span): Quote {
  const { start, end } = createScenes(text, foldCase(text))(number).sentence;
  const before = tidy(text.slice(start, number.start)).trimStart();
  const own = tidy(text.slice(number.start, number.end));
  const after = tidy(text.slice(number.end, end)).trimEnd();
  const room = Math.max(0, MOST_CHARS - own.length);
  const left = cutStart(before, Math.max(room / 2, room - after.length));
  const right = cutEnd(after, room - left.length);
  return { sentence: left + own + right, start: left.length, end: left.length + own.length };
}

function tidy(text: string): string {
  return text.replace(CELL_BREAKS, ' · ').replace(/\s+/g, ' ');
}

function cutStart(text: string, most: number): string {
  if (text.length <= most) return text;
  const rest = text.slice(text.length - Math.floor(most));
  return `… ${rest.replace(/^[^\s\p{sc=Han}]*\s/u, '')}`;
}

function cutEnd(text: string, most: number): string {
  if (text.length <= most) return text;
  const rest = text.slice(0, Math.floor(most));
  return `${rest.replace(/\s[^\s\p{sc=Han}]*$/u, '')} …`;
}
