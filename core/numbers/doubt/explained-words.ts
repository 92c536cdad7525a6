import type { Span } from '../../mention.ts';
import type { ReadQuantity } from '../../quantities/quantity.ts';
import type { PageOfNumbers } from '../page-of-numbers.ts';
import type { PreparedTopic } from '../prepare-topic.ts';
import { wordsWithin } from '../word-finder.ts';

const SPACED_LETTER = /[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Hangul}\p{sc=Arabic}\p{sc=Devanagari}\p{M}]/u;

const ABBREVIATED = /[(（][a-z][a-z\d./&-]{0,7}[)）]/gu;

/** What the topic itself speaks of, and other numbers and times. */
export function explainedIn(sentence: Span, prepared: PreparedTopic, page: PageOfNumbers): readonly Span[] {
  const { topic, says, names, own, differs, parts, party } = prepared;
  const lists = [says, names, own, differs, ...parts.map((part) => part.says)];
  const ofParties = party.parties.flatMap((each) => [each.words, each.needs, each.beside]);
  const known = wordsWithin(page.mentions, sentence).filter(
    ({ entity }) =>
      !page.actors.has(entity) ||
      topic.neutral.includes(entity) ||
      topic.parties.some(({ id }) => id === entity),
  );
  return [
    ...[...lists, ...ofParties].flatMap((list) =>
      list === null ? [] : wordsWithin(page.words[list] ?? [], sentence),
    ),
    ...known,
    ...wordsWithin(page.quantities, sentence).map((each) => withoutNoun(each, page.lower)),
    ...wordsWithin(page.periods(), sentence),
    ...asidesIn(sentence, page.lower),
  ];
}

/** “（HPC）”: what has just been said, in letters. */
function asidesIn({ start, end }: Span, lower: string): Span[] {
  return [...lower.slice(start, end).matchAll(ABBREVIATED)].map(({ index, 0: { length } }) => ({
    start: start + index,
    end: start + index + length,
  }));
}

/** A text without the words at some places, each to its end. */
export function maskedText(lower: string, { start, end }: Span, masked: readonly Span[]): string {
  const letters = lower.slice(start, end).split('');
  for (const each of masked) {
    let at = Math.max(each.start, start);
    for (; at < Math.min(each.end, end); at++) letters[at - start] = ' ';
    for (; at < end && at >= each.end && SPACED_LETTER.test(lower.charAt(at)); at++)
      letters[at - start] = ' ';
  }
  return letters.join('');
}

/** Who or what is counted may be what the number is of. */
function withoutNoun({ dimension, start, end }: ReadQuantity, lower: string): Span {
  const noun = dimension === 'count' ? lower.slice(start, end).lastIndexOf(' ') : -1;
  return { start, end: noun > 0 ? start + noun : end };
}
