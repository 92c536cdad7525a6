import type { Mention } from '../mention.ts';
import { isWordCode } from '../text/scripts.ts';

/** A longer text is no label. */
const MOST_CHARS = 140;

/** Mentions in a text that was not searched for names: those that were found elsewhere, by how they are written. */
export function findAgain(text: string, known: ReadonlyMap<string, Mention>): Mention[] {
  if (text.length > MOST_CHARS) return [];
  const found: Mention[] = [];
  const byLength = [...known].sort(([a], [b]) => b.length - a.length);
  for (const [surface, mention] of byLength) {
    for (let at = text.indexOf(surface); at >= 0; at = text.indexOf(surface, at + surface.length)) {
      const end = at + surface.length;
      const isTaken = found.some((each) => each.start < end && at < each.end);
      if (!isTaken && isWholeWord(text, at, end)) found.push({ ...mention, start: at, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function isWholeWord(text: string, start: number, end: number): boolean {
  const isInside = (at: number) => isWordCode(text.charCodeAt(at - 1)) && isWordCode(text.charCodeAt(at));
  return !isInside(start) && !isInside(end);
}
