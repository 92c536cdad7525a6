import type { Span } from '../mention.ts';
import { createScenes, foldCase } from '../numbers/scene.ts';
import { splitText } from './split-text.ts';
import type { Quote } from './text-check.ts';

/** What a quote shows of a sentence on either side of its numbers. */
const MOST_CHARS = 140;

/** Returns a function that quotes the sentences of some numbers of the text, each sentence once. */
export function createQuoter(text: string): (numbers: readonly Span[]) => Quote[] {
  const sceneOf = createScenes(text, foldCase(text));
  return (numbers) => {
    const sentences = new Map<number, { readonly sentence: Span; readonly inside: Span[] }>();
    for (const number of numbers) {
      const { sentence } = sceneOf(number);
      const known = sentences.get(sentence.start);
      if (known) known.inside.push(number);
      else sentences.set(sentence.start, { sentence, inside: [number] });
    }
    return [...sentences.values()].map(({ sentence, inside }) => quoteSentence(text, sentence, inside));
  };
}

function quoteSentence(text: string, { start, end }: Span, numbers: readonly Span[]): Quote {
  const from = Math.max(start, (numbers[0]?.start ?? start) - MOST_CHARS);
  const to = Math.min(end, (numbers.at(-1)?.end ?? end) + MOST_CHARS);
  const marked = numbers.map((each) => ({ start: each.start - from, end: each.end - from, number: 0 }));
  return [
    ...(from > start ? [{ text: '…', start: from - 1 }] : []),
    ...splitText(text.slice(from, to), marked).map((piece) => ({ ...piece, start: piece.start + from })),
    ...(to < end ? [{ text: '…', start: to }] : []),
  ];
}
