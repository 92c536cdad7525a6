import { matchAt } from './sticky-regex.ts';

/** How far a pattern of a rule sees from the name, in UTF-16 units: a bound for long texts, ample for any phrase. */
const REACH_CHARS = 512;

/** The text that a pattern of `Cues.before` matches right before `offset`; null for no match. */
export function matchBefore(pattern: RegExp, text: string, offset: number): string | null {
  return matchNear(pattern, text, offset)?.[1] ?? null;
}

/** The text that a pattern of `Cues.after` matches right after `offset`; empty for no match. */
export function matchAfter(pattern: RegExp, text: string, offset: number): string {
  return matchNear(pattern, text, offset)?.[0] ?? '';
}

function matchNear(pattern: RegExp, text: string, offset: number): RegExpExecArray | null {
  const from = Math.max(0, offset - REACH_CHARS);
  return matchAt(pattern, text.slice(from, offset + REACH_CHARS), offset - from);
}
