import type { Span } from './mention.ts';

/** `U.S. ` and other single letters with a full stop end none. */
const END = /(?<![\s.(]\p{L}|^\p{L})[.!?…]["')\]»]*\s|[。！？]|\s[•|]\s/gu;

/** The sentences of a folded text, in order and without gaps. */
export function findSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    sentences.push({ start, end });
    start = end;
  }
  return [...sentences, { start, end: text.length }];
}
