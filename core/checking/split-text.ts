import type { Span } from '../mention.ts';
import type { Piece } from './text-check.ts';

type Marked = Span & Pick<Piece, 'name' | 'number'>;

/** The whole text in pieces, with the marked ones apart. Of two that overlap, the first one listed stays. */
export function splitText(text: string, marked: readonly Marked[]): readonly Piece[] {
  const kept: Marked[] = [];
  for (const each of marked) {
    if (!kept.some(({ start, end }) => start < each.end && each.start < end)) kept.push(each);
  }
  const pieces: Piece[] = [];
  let done = 0;
  for (const { start, end, ...what } of kept.toSorted((a, b) => a.start - b.start)) {
    if (start > done) pieces.push({ text: text.slice(done, start), start: done });
    pieces.push({ text: text.slice(start, end), start, ...what });
    done = end;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), start: done });
  return pieces;
}
